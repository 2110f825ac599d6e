// The completion routine of an IRP that the driver made itself marks it pending. The driver has no stack location in its own
// IRP: "the current one" lies behind the last, and the mark changes memory that is not the IRP's.
//
//   IRP from above------: mark--> fine, this driver's stack location
//   IRP of our own------: mark--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpMarkOwnIrp : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isCompletionRoutine(point) || !isForOwnIrps(point) || looksWhereItIs(point))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain)
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      const TrackedView::Aspect *mark = irp ? irp->find("irp.pending") : nullptr;
      if (mark && mark->state == std::string_view("marked") && mark->since.valid())
        point.report(mark->since, compose(*irp), irp->text);
    }
  }

  /// Routines that serve both kinds of IRPs ask whether there is a stack location left.
  static bool looksWhereItIs(const FunctionPoint &point) {
    return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        const auto use = point.fieldUse(instr.place);
        return use && use->rule.kind == std::string_view("stack_position");
      });
    });
  }

  static Report compose(const TrackedView &irp) {
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " was made by this driver, which has no stack location in it: marking it pending writes behind the last one";
    report.help = "do not mark an IRP of your own; nobody above this driver sees it";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpMarkOwnIrp)
