// The device is detached or deleted when its hardware vanishes. The device object stays until the last handle is closed; only then
// comes the remove request, and that is sent down the stack like any other.
//
//   surprise removal --detach, delete--> report at that call
//   remove           --detach, delete--> right
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class SurpriseRemoveTeardown : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (request.major != Major::Pnp || request.minor() != PnpMinor::SurpriseRemoval)
        return;
      for (const ObjectView &thing : request.exit.ofSystem) {
        const bool detached = thing.objectClass == std::string_view("attachment"), deleted = thing.objectClass == std::string_view("device_made");
        if ((!detached && !deleted) || thing.state != std::string_view("deleted"))
          continue;
        const SourceRange where = thing.since.valid() ? thing.since : request.exit.where;
        if (!point.alreadyReported(where))
          point.reportOnWay(request.exit, where, compose(detached), detached ? "attachment" : "device");
      }
    });
  }

  static Report compose(bool detached) {
    Report report;
    report.message = std::string("the device is ") + (detached ? "detached from its stack" : "deleted") + " while IRP_MN_SURPRISE_REMOVAL is handled: handles to it are still open";
    report.help = "stop using the hardware, fail what is queued and pass the request down; detach and delete when IRP_MN_REMOVE_DEVICE comes";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(SurpriseRemoveTeardown)
