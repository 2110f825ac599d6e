// A driver passes down a request that it does not know, after it has changed its status. The status says whether anybody handled the
// request: what a driver above has set gets lost, and what nobody knows seems to be done.
//
//   Plug and Play, power, system control; minor function not known
//     --status set to a constant--> --passed down--> report
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class DefaultStatusOverwritten : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      const bool concerned = request.major == Major::Pnp || request.major == Major::Power || request.major == Major::SystemControl;
      const model::Interval *status = request.statusWhenSent();
      if (!concerned || !request.wasSent() || !request.isUnknownMinor() || !status || status->low != status->high)
        return;
      if (isChosenFailure(status) && status->low != StatusNotSupported)
        return; // pnp/failed-irp-passed-down
      point.report(request.exit, compose(request, status->low), request.irp.text, request.exit.where);
    });
  }

  static Report compose(const Handled &request, int64_t status) {
    Report report;
    const std::string name = status == 0 ? "STATUS_SUCCESS" : status == StatusNotSupported ? "STATUS_NOT_SUPPORTED" : "another value";
    report.message = "the status of a " + majorWords(request.major) + " request that the driver does not know is set to " + name + " before the request is passed down";
    report.help = "leave IoStatus alone for requests that are only passed on; set it where a known minor function was handled";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(DefaultStatusOverwritten)
