// An IRP is completed with one status, and the dispatch routine returns another.
//
//   OWNED --IoStatus.Status = s, complete--> COMPLETED --return r, r certainly not s--> report
//                                              +---------return s---------------------> fine
//
// A marked IRP is answered with STATUS_PENDING whatever it was completed with; other rules tell of that.
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpReturnStatusMismatch : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &, const Exit &exit, const TrackedView &irp) const override {
    const TrackedView::Aspect *status = irp.find("irp.status");
    if (!irp.is("irp", "completed") || !irp.is("irp.pending", "clean") || !status || status->ofEntry || !status->isNotResult || certainlyPending(exit))
      return std::nullopt;
    Report report;
    report.message = "the dispatch routine returns " + resultOr(exit, "another status") + ", but the IRP " + quoted(irp.text) + " was completed with " + words(exit, *status);
    report.help = "keep the status in one local variable, store that in IoStatus.Status, and return it";
    report.related = noteOf(irp, "irp", "completed here");
    return report;
  }

  static std::string words(const Exit &exit, const TrackedView::Aspect &status) {
    if (status.value && status.value->low == 0 && status.value->high == 0)
      return "STATUS_SUCCESS";
    if (status.value && status.value->high < 0)
      return exit.result == Exit::Result::Negative ? "another one" : "an error status";
    return "another";
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpReturnStatusMismatch)
