// A local structure goes to the caller as a whole, and some of its bytes were never written: padding between the members, or a
// member that was forgotten. They hold what the stack held before.
//
//   struct { UCHAR Kind; <3 bytes> ULONG Size; } info;   info.Kind = …; info.Size = …;   copied --> report
//
// Only where all that happens to the structure are stores to its members: who zeroes it, initializes it or hands out its address
// has seen to the rest.
#include "../../common/Buffers.h"
#include "../../common/Code.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class PaddingLeak : public Rule {
  bool looksAtBuffers() const override { return true; }

  struct Hole {
    uint32_t local;
    int64_t begin, end;
  };

  void atBuffer(BufferPoint &point) const override {
    if (point.how() != BufferView::How::Access || !point.isWrite())
      return;
    if (const auto hole = holeIn(point))
      point.require(Detail{.subject = point.function().vars[hole->local].name.string(), .limitText = "bytes " + std::to_string(hole->begin) + " to " + std::to_string(hole->end - 1)});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return goesToUserMode(b) ? Judgement::Broken : Judgement::Fine;
  }

  /// The first bytes of the structure that is copied here which nothing writes.
  static std::optional<Hole> holeIn(const BufferPoint &point) {
    const ir::Function &function = point.function();
    const ir::Place *from = sourcePlace(point);
    if (!from || from->base != ir::Place::Base::Var || !from->path.empty() || from->var < function.paramCount)
      return std::nullopt;
    const ir::Type *type = typeOf(point.unit(), function.vars[from->var].type);
    if (!type || type->kind != ir::TypeKind::Record || !type->bits)
      return std::nullopt;
    auto parts = writtenParts(point.unit(), function, from->var, point.instr());
    if (!parts)
      return std::nullopt;
    std::ranges::sort(*parts);
    int64_t end = 0;
    for (const auto &[begin, size] : *parts) {
      if (begin > end)
        return Hole{from->var, end, begin};
      end = std::max(end, begin + size);
    }
    return end < type->bits / 8 && end > 0 ? std::optional(Hole{from->var, end, type->bits / 8}) : std::nullopt;
  }

  static const ir::Place *sourcePlace(const BufferPoint &point) {
    const ir::Instr &instr = point.instr();
    if (instr.op == ir::Op::Copy)
      return &instr.place2;
    const auto copies = [](const model::Effect &effect) { return effect.kind == model::Effect::Kind::Is && effect.what == std::string_view("copies_memory"); };
    if (instr.op != ir::Op::Call || instr.args.size() < 2 || std::ranges::none_of(point.contractOf(instr).effects, copies))
      return nullptr;
    return placeAt(point.function(), instr.args[1]);
  }

  static const ir::Type *typeOf(const ir::UnitTables &unit, ir::TypeId id) { return id < unit.types.size() ? &unit.types[id] : nullptr; }

  /// Where members of the local are stored to: begin and size. Nothing: something else happens to it, or a layout is not known.
  static std::optional<std::vector<std::pair<int64_t, int64_t>>> writtenParts(const ir::UnitTables &unit, const ir::Function &function, uint32_t local, const ir::Instr &copy) {
    std::vector<std::pair<int64_t, int64_t>> parts;
    const auto isLocal = [&](const ir::Place &place) { return place.base == ir::Place::Base::Var && place.var == local; };
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        if (instr.op == ir::Op::Addr && isLocal(instr.place) && !isOnlyCopied(function, instr, copy))
          return std::nullopt;
        if ((instr.op != ir::Op::Store && instr.op != ir::Op::Copy) || !isLocal(instr.place))
          continue;
        const ir::Type *type = typeOf(unit, instr.place.type);
        int64_t begin = 0;
        for (const ir::Selector &step : instr.place.path) {
          if (step.kind != ir::Selector::Kind::Field || step.layout < 0)
            return std::nullopt;
          begin += step.layout;
        }
        if (instr.place.path.empty() || !type || !type->bits || isInitializer(function.vars[local], instr))
          return std::nullopt;
        parts.push_back({begin, type->bits / 8});
      }
    return parts;
  }

  /// Compilers that build drivers fill all of a structure that has an initializer.
  static bool isInitializer(const ir::Var &variable, const ir::Instr &store) { return store.loc.file == variable.loc.file && store.loc.line == variable.loc.line; }

  /// The address is an argument of that copy, and goes nowhere else.
  static bool isOnlyCopied(const ir::Function &function, const ir::Instr &address, const ir::Instr &copy) {
    const auto is = [&](const ir::Operand &operand) { return sourceOf(function, operand) == &address; };
    bool isUsedThere = false, isUsedElsewhere = false;
    for (const ir::Block &block : function.blocks) {
      for (const ir::Instr &instr : block.instrs) {
        bool uses = false;
        forEachOperand(instr, [&](const ir::Operand &operand) { uses |= instr.op != ir::Op::Cast && instr.op != ir::Op::Set && is(operand); });
        uses |= instr.place.base == ir::Place::Base::Temp && address.result && instr.place.temp == *address.result;
        (&instr == &copy ? isUsedThere : isUsedElsewhere) |= uses;
      }
      isUsedElsewhere |= is(block.term.value);
    }
    return isUsedThere && !isUsedElsewhere;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = quoted(v.detail->subject) + " is copied" + throughFunctions(v) + " to the output of " + requestText(b) + ", but its " + v.detail->limitText +
                     " were never written: they hold what was on the kernel stack before";
    report.help = "zero the whole structure before its members are set";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(PaddingLeak)
