// A dispatch routine completes an IRP whose IoStatus.Status nobody wrote since it came.
//
//   came in --IoStatus.Status = s--> SET --complete--> fine
//     +------complete-------------------> report
//
// Plug and play, power and WMI requests come with a status, and a driver that does not know one leaves it as it is.
#include "../../common/Devices.h"
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpIoStatusNotSet : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &point, const Exit &, const TrackedView &irp) const override {
    const TrackedView::Aspect *status = irp.find("irp.status");
    if (!irp.is("irp", "completed") || !status || !status->ofEntry || comesWithStatus(point, irp))
      return std::nullopt;
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " is completed, but its IoStatus.Status was never set";
    report.help = "set IoStatus.Status and IoStatus.Information before the IRP is completed";
    report.related = noteOf(irp, "irp", "completed here");
    return report;
  }

  static bool comesWithStatus(const FunctionPoint &point, const TrackedView &irp) {
    const auto isSuch = [](int64_t major) { return major == Major::Power || major == Major::SystemControl || major == Major::Pnp; };
    if (const TrackedView::Aspect *major = irp.find("irp.major"); major && major->value && major->value->constant())
      return isSuch(major->value->low);
    return std::ranges::any_of(point.roles(), [&](const model::Role &role) { return !role.variantValue || isSuch(*role.variantValue); });
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpIoStatusNotSet)
