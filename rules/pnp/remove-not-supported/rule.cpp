// A driver answers a request about the removal of its device with "not supported", which says that nobody has handled it. The PnP
// manager takes that for a driver that does not know of removal.
//
//   query-remove, remove, cancel-remove, surprise removal --STATUS_NOT_SUPPORTED, completed or passed down--> report
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class RemoveNotSupported : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major != Major::Pnp || !isAboutRemoval(request))
        return;
      if (isExactly(request.statusAtEnd(), StatusNotSupported))
        point.report(request.exit, compose(request, "completed"), request.irp.text, request.exit.where);
      else if (isExactly(request.statusWhenSent(), StatusNotSupported))
        point.report(request.exit, compose(request, "passed down"), request.irp.text, request.exit.where);
    });
  }

  static bool isAboutRemoval(const Handled &request) {
    return request.minorIsAmong(std::to_array({PnpMinor::QueryRemove, PnpMinor::Remove, PnpMinor::CancelRemove, PnpMinor::SurpriseRemoval}));
  }

  static Report compose(const Handled &request, const std::string &what) {
    Report report;
    report.message = requestName(request) + " is " + what + " with STATUS_NOT_SUPPORTED, as if the driver did not know of it";
    report.help = "handle the request and set STATUS_SUCCESS; a query that is refused gets an error that says why";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RemoveNotSupported)
