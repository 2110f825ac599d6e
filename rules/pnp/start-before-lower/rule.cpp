// A driver touches its hardware before the drivers below have started the device. The bus driver programs the bus, and gives the
// device its addresses, while it handles the start request.
//
//   start --ports, registers, interrupt, mapping--> --passed down--> report at that call
//   start --passed down, came back--> --ports, registers, …-->       right
//
// A bus driver that starts a child passes nothing down: silent.
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class StartBeforeLower : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major != Major::Pnp || request.minor() != PnpMinor::Start || !request.irp.is("irp.hardware", "open"))
        return;
      const TrackedView::Aspect *next = request.irp.find("irp.next"); // became that of the lower driver when the request was sent
      const SourceRange where = next && next->since.valid() ? next->since : request.exit.where;
      if (!point.alreadyReported(where))
        point.reportOnWay(request.exit, where, compose(), request.irp.text);
    });
  }

  static Report compose() {
    Report report;
    report.message = "IRP_MN_START_DEVICE is passed down after the hardware was used: the bus driver had not set up the device yet";
    report.help = "pass the request down first, wait until it comes back, and touch the hardware if its status is a success";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(StartBeforeLower)
