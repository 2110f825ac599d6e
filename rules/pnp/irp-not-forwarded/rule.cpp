// A function or filter driver completes a Plug and Play request that every driver of the stack has to see.
//
//   start, stop, remove, their queries and cancellations, surprise removal
//     --completed with success, never passed down, while the routine passes others of the same device down--> report
//
// A query may be refused, and then is completed at once: only success is told. A bus driver completes the requests of its children:
// where something else than the request decides, the rule is silent.
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class PnpIrpNotForwarded : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major != Major::Pnp || !concernsStack(request) || !request.wasNeverSent() || !isSuccess(request.statusAtEnd()))
        return;
      if (passesOthersDown(point, request))
        point.reportOnWay(request.exit, placeOfEnd(request), compose(request), request.irp.text);
    });
  }

  static bool concernsStack(const Handled &request) {
    return request.minorIsAmong(std::to_array({PnpMinor::Start, PnpMinor::QueryRemove, PnpMinor::Remove, PnpMinor::CancelRemove, PnpMinor::Stop,
                                               PnpMinor::QueryStop, PnpMinor::CancelStop, PnpMinor::SurpriseRemoval}));
  }

  static Report compose(const Handled &request) {
    Report report;
    report.message = requestName(request) + " is completed here and never reaches the drivers below";
    report.help = "set STATUS_SUCCESS, skip the stack location and pass the request to the device below; only the bus driver completes it";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PnpIrpNotForwarded)
