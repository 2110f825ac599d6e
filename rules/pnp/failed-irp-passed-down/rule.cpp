// A driver has failed a Plug and Play or power request, and passes it down all the same. Who fails such a request completes it: the drivers
// below would act on something that does not happen.
//
//   status set to an error of this driver --passed down--> report
//
// STATUS_NOT_SUPPORTED is what the request holds before anybody handles it: passing that down is right.
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class FailedIrpPassedDown : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      const bool concerned = request.major == Major::Pnp || request.major == Major::Power;
      const model::Interval *status = request.statusWhenSent();
      if (concerned && request.wasSent() && isChosenFailure(status) && !holds(status, StatusNotSupported))
        point.report(request.exit, compose(request), request.irp.text, request.exit.where);
    });
  }

  static Report compose(const Handled &request) {
    Report report;
    report.message = requestName(request) + " is passed down with an error status";
    report.help = "complete a request that this driver fails, or set STATUS_SUCCESS before it is passed down";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FailedIrpPassedDown)
