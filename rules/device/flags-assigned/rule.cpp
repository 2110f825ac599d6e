// A field whose bits have several owners is assigned as a whole: the flags of a device object.
//
//   flags |= mine     flags &= ~mine     flags = (flags & …) | mine     : the bits of the others stay
//   flags = mine                                                        -> report: they are gone
//
// A value that comes from a call or a parameter may have been made from the old one. A device object that nobody else
// has seen yet belongs to whoever makes it.
#include "../../common/Alone.h"
#include "../../common/Values.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class FlagsAssigned : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    if (!point.isWrite() || point.instr().op != ir::Op::Store || isOwn(point.memory()))
      return;
    const auto use = point.fieldUse(point.place());
    if (!use || !use->whole || use->rule.kind != std::string_view("bit_set") ||
        !isMadeOfOthers(point, point.instr().a, 0))
      return;
    Report report;
    report.message =
        quoted(point.text()) + " is assigned as a whole: the bits that the system or other code set in it are lost";
    report.help = "set bits with '|=' and clear them with '&= ~'";
    point.report(std::move(report), point.text());
  }

  /// Constants and flags of other objects, and nothing else.
  static bool isMadeOfOthers(const AccessPoint &point, const ir::Operand &value, int depth) {
    const ir::Function &function = point.function();
    if (value.kind == ir::Operand::Kind::Int)
      return true;
    const ir::Instr *source = depth < 8 ? sourceOf(function, value) : nullptr;
    if (!source)
      return false;
    if (source->op == ir::Op::Bin)
      return isMadeOfOthers(point, source->a, depth + 1) && isMadeOfOthers(point, source->b, depth + 1);
    if (source->op == ir::Op::Un)
      return isMadeOfOthers(point, source->a, depth + 1);
    if (source->op != ir::Op::Load)
      return false;
    if (const auto local = localRead(function, value)) {
      const Calls stores = storesTo(function, *local);
      return !stores.empty() && !function.vars[*local].isParam && !function.vars[*local].addressTaken &&
             std::ranges::all_of(stores,
                                 [&](const ir::Instr *store) { return isMadeOfOthers(point, store->a, depth + 1); });
    }
    const auto use = point.fieldUse(source->place);
    return use && use->rule.kind == std::string_view("bit_set") && isAnother(function, source->place, point.place());
  }

  /// Both are reached through pointers in locals of different names, and these are no copies of each other.
  static bool isAnother(const ir::Function &function, const ir::Place &a, const ir::Place &b) {
    if (a.path.size() != b.path.size())
      return true; // lower->Flags, extension->Lower->Flags
    if (a.base != ir::Place::Base::Var || b.base != ir::Place::Base::Var || a.var == b.var)
      return !samePlace(function, a, b);
    for (const auto &[one, other] : {std::pair(a.var, b.var), std::pair(b.var, a.var)})
      for (const ir::Instr *store : storesTo(function, one))
        if (localRead(function, store->a) == other)
          return false;
    return true;
  }
};

} // namespace irqlint

IRQLINT_RULE(FlagsAssigned)
