// A constant that is no IRQL is handed to a routine that sets the IRQL to it.
//
//   64-bit: 0 (PASSIVE_LEVEL) .. 15 (HIGH_LEVEL)        32-bit x86: 0 .. 31
//
// Looks at the level to raise to and at the level to restore, when the value is one known constant on this path.
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class IllegalIrqlValue : public Rule {
  void atCall(CallPoint &point) const override {
    for (const model::Effect &effect : point.contract().effects) {
      const model::Where *level = levelSetBy(effect);
      const auto value = level ? point.lookup()(*level) : std::nullopt;
      if (value && value->constant() && !isLevel(value->low, highest(point.unit()))) {
        point.report(compose(point, *level, value->low), point.call().text);
        return;
      }
    }
  }

  /// The argument that becomes the IRQL, none if another thing does.
  static const model::Where *levelSetBy(const model::Effect &effect) {
    using Kind = model::Effect::Kind;
    const model::Where *level = effect.kind == Kind::SetIrql       ? &effect.level
                                : effect.kind == Kind::RestoreIrql ? &effect.saved
                                                                   : nullptr;
    return level && level->kind == model::Where::Kind::Arg ? level : nullptr;
  }

  static bool isLevel(int64_t value, int64_t highest) { return value >= 0 && value <= highest; }

  /// Pointers tell the architecture. 32-bit ARM has 15 as well, but nothing here tells it from x86.
  static int64_t highest(const ir::UnitTables &unit) {
    const bool is32Bit = std::ranges::any_of(
        unit.types, [](const ir::Type &type) { return type.kind == ir::TypeKind::Pointer && type.bits == 32; });
    return is32Bit ? 31 : model::High;
  }

  static Report compose(const CallPoint &point, const model::Where &level, int64_t value) {
    const std::string top = std::to_string(highest(point.unit()));
    const std::string written = point.argText(static_cast<unsigned>(level.arg)), number = std::to_string(value);
    Report report;
    report.message = quoted(written) + (written == number ? "" : " is " + number + ", which") +
                     " is no IRQL: levels go from 0 to " + top + " on this architecture";
    report.help = "use the name of a level, such as DISPATCH_LEVEL, or the level that was saved when the IRQL was raised";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(IllegalIrqlValue)
