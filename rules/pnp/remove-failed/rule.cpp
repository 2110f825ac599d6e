// A driver fails a Plug and Play request that tells it of something that has happened, or that was agreed on before: nobody asks
// whether it may happen.
//
//   remove, surprise removal, cancel-remove, stop, cancel-stop --completed with an error--> report
//
// The error of a lower driver that is passed on, and the answer of a remove lock that is closed, are not this driver's choice.
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class RemoveFailed : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major == Major::Pnp && mustSucceed(request) && isChosenFailure(request.statusAtEnd()) && !isExcused(request))
        point.reportOnWay(request.exit, placeOfEnd(request), compose(request), request.irp.text);
    });
  }

  static bool mustSucceed(const Handled &request) {
    return request.minorIsAmong(std::to_array({PnpMinor::Remove, PnpMinor::CancelRemove, PnpMinor::Stop, PnpMinor::CancelStop, PnpMinor::SurpriseRemoval}));
  }

  static bool isExcused(const Handled &request) {
    return isExactly(request.statusAtEnd(), StatusDeletePending) || isExactly(request.statusAtEnd(), StatusNotSupported);
  }

  static Report compose(const Handled &request) {
    Report report;
    report.message = requestName(request) + " is completed with an error status, but this request may not fail";
    report.help = "do what can be done, set STATUS_SUCCESS and pass the request down; refuse in the query that comes before, if at all";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RemoveFailed)
