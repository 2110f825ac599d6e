// A field or global that some code changes with interlocked operations is changed elsewhere by a plain read, add,
// write.
//
//   processor 1           processor 2
//   read 5
//                         interlocked increment: 6
//   write 5 + 1           -> one of the two is lost
//
// Only such changes count, not stores of a constant, which set a new start and lose nothing. They are fine where nobody
// else is there yet (what was just allocated, routines that set up or tear down), and where a lock of whatever kind is
// held: the engine hands the question to the callers up to the routine that the system calls.
#include "../../common/Alone.h"
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class InterlockedMixedAccess : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    if (!point.isWrite() || !changes(point) || isOwn(point.memory()) || isConstructor(point.function()))
      return;
    const ObjectUse *interlocked = interlockedUse(point);
    if (!interlocked || isNegotiated(point))
      return;
    Detail detail;
    detail.subject = nameOf(point);
    detail.callee = interlocked->contract->name;
    detail.limitText = "changed with " + quoted(detail.callee.str()) + " here";
    detail.limitAt = interlocked->where;
    point.requireSomeLock({}, model::Dispatch + 1, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    if (v.role && runsAlone(*v.role))
      return {};
    Report report;
    report.message = quoted(v.detail->subject) + " is read, changed and written back in plain steps" +
                     throughWords(calledFunctions(v)) + ", while other code changes it with " +
                     quoted(v.detail->callee.str()) + ": updates get lost";
    report.help = "use an interlocked operation here too, or hold one lock at all places that change it";
    report.related = originsOf(v);
    return report;
  }

  /// The new value is made of the old one.
  static bool changes(const AccessPoint &point) {
    const ir::Function &function = point.function();
    if (point.instr().op != ir::Op::Store || (point.place().base == ir::Place::Base::Var && point.place().path.empty()))
      return false;
    const ir::Instr *made = sourceOf(function, point.instr().a);
    if (!made || made->op != ir::Op::Bin || made->bin >= ir::BinOp::Eq)
      return false;
    const auto isOld = [&](const ir::Operand &operand) {
      const ir::Instr *read = sourceOf(function, operand);
      return read && read->op == ir::Op::Load && samePlace(function, read->place, point.place());
    };
    return isOld(made->a) || isOld(made->b);
  }

  static const ObjectUse *interlockedUse(const AccessPoint &point) {
    const std::vector<ObjectUse> &uses = point.usesOf(point.objectAt(point.place()));
    const auto found = std::ranges::find_if(uses, [](const ObjectUse &use) {
      return use.kind == ObjectUse::Kind::Passed && use.byAddress && use.arg == 0 && use.contract &&
             isOfKind(*use.contract, "interlocked");
    });
    return found == uses.end() ? nullptr : &*found;
  }

  static std::string nameOf(const AccessPoint &point) {
    const std::string text = point.text();
    return text.empty() && !point.place().path.empty() ? point.place().path.back().field.string() : text;
  }

  /// The answer of a call decided that this thread may: by it, the others may have been kept out.
  static bool isNegotiated(const AccessPoint &point) {
    return std::ranges::any_of(decisionsBefore(point.function(), point.instr()), [&](const ir::Terminator *decision) {
      return dependsOnCall(point.function(), decision->cond);
    });
  }
};

} // namespace irqlint

IRQLINT_RULE(InterlockedMixedAccess)
