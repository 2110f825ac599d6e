// What a completion routine returns is no status of the request. It says one thing: STATUS_MORE_PROCESSING_REQUIRED, the driver
// keeps the IRP, or anything else, the I/O manager goes on with it. Who returns a status there had something else in mind.
//
//   return STATUS_PENDING | an error | the status of the IRP --> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpCompletionReturnSuspicious : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isCompletionRoutine(point))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || isGuardOnly(point, exit))
        continue;
      if (const std::string value = suspicious(point, exit); !value.empty())
        point.report(exit, compose(value), point.function().name.string(), exit.where);
    }
  }

  /// Without its context, which never happens, the routine just gives up.
  static bool isGuardOnly(const FunctionPoint &point, const Exit &exit) { return point.parameter(exit, CompletionContext).high == 0; }

  static std::string suspicious(const FunctionPoint &point, const Exit &exit) {
    if (certainlyPending(exit))
      return "STATUS_PENDING";
    const bool isConstant = exit.value.low == exit.value.high;
    if (isConstant)
      return exit.value.high < 0 && certainlyGivesBack(exit) ? "an error status" : "";
    const std::vector<TrackedView> objects = point.tracked(exit);
    const TrackedView *irp = handedOver(objects);
    const TrackedView::Aspect *status = irp ? irp->find("irp.status_now") : nullptr;
    return status && status->isResult ? "the status of the IRP" : "";
  }

  static Report compose(const std::string &value) {
    Report report;
    report.message = "the completion routine returns " + value + ": anything but STATUS_MORE_PROCESSING_REQUIRED means that the I/O manager goes on with the IRP";
    report.help = "return STATUS_CONTINUE_COMPLETION to let the IRP go on, or STATUS_MORE_PROCESSING_REQUIRED to keep it; the outcome stands in IoStatus alone";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpCompletionReturnSuspicious)
