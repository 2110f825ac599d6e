// An IRP was marked pending, and the dispatch routine returns something else than STATUS_PENDING.
//
//   clean --mark--> MARKED --return r, r certainly not STATUS_PENDING----------> report
//                     +------return what the lower driver returned, untested---> warning
//                     +------return STATUS_PENDING, also after the IRP was completed--> fine
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpPendingStatusMismatch : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &, const Exit &exit, const TrackedView &irp) const override {
    if (!irp.is("irp.pending", "marked") || certainlyPending(exit))
      return std::nullopt;
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    if (certainlyNotPending(exit))
      return compose(irp, resultOr(exit, "another status than STATUS_PENDING"));
    if (!lower || !lower->isResult)
      return std::nullopt;
    Report report = compose(irp, "what the lower driver returned, which need not be STATUS_PENDING");
    report.severity = Severity::Warning;
    return report;
  }

  static Report compose(const TrackedView &irp, const std::string &result) {
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " is marked pending, but the dispatch routine returns " + result;
    report.help = "return STATUS_PENDING once the IRP is marked, even when it is completed by then";
    report.related = noteOf(irp, "irp.pending", "marked here");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpPendingStatusMismatch)
