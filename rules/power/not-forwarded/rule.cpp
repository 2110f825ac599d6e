// A function or filter driver completes a power request with success instead of passing it down: the device keeps the power it has.
//
//   power request --completed with success, never passed down, while the routine passes others of the same device down--> report
//
// A bus driver completes the requests of its children: where something else than the request decides, the rule is silent.
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class PowerNotForwarded : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major != Major::Power || !request.wasNeverSent() || !isSuccess(request.statusAtEnd()))
        return;
      if (passesOthersDown(point, request))
        point.reportOnWay(request.exit, placeOfEnd(request), compose(request), request.irp.text);
    });
  }

  static Report compose(const Handled &request) {
    Report report;
    report.message = requestName(request) + " is completed with success and never reaches the drivers below, which change the power of the device";
    report.help = "pass the request to the device below; only the bus driver completes it, and a query may be completed to refuse it";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PowerNotForwarded)
