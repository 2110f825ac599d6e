// A driver fails a request to change the power state. It is no question: the state changes anyway, and the driver does not know.
//
//   set power --completed with an error of this driver--> report
//
// The error of a lower driver that is passed on, and the answer of a remove lock that is closed, are not this driver's choice.
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class SetPowerFailed : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major != Major::Power || request.minor() != PowerMinor::SetPower || !isChosenFailure(request.statusAtEnd()))
        return;
      if (!isExactly(request.statusAtEnd(), StatusDeletePending))
        point.reportOnWay(request.exit, placeOfEnd(request), compose(), request.irp.text);
    });
  }

  static Report compose() {
    Report report;
    report.message = "IRP_MN_SET_POWER is completed with an error status, but a driver may not refuse to change the power state";
    report.help = "do what can be done and pass the request down; refuse in IRP_MN_QUERY_POWER, if at all";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(SetPowerFailed)
