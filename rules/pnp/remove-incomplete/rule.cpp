// The device of a function or filter driver is to go, the request was passed down, and on some way out the device stays in its stack.
//
//   remove --passed down--> --detach--> --delete--> return        right
//                       |           +-------------> return        report, if another way deletes
//                       +--delete-----------------> return        report
//                       +-------------------------> return        report
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class RemoveIncomplete : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      if (!isPassedRemoval(request) || request.exit.unknownRan || point.alreadyReported(request.exit.where))
        return;
      const bool detached = isGone(request.exit, "attachment"), deleted = isGone(request.exit, "device_made");
      if (deleted ? detached : !isDoneElsewhere(point, request))
        return;
      point.report(request.exit, deleted ? stillAttached() : compose(detached), request.irp.text, request.exit.where);
    });
  }

  static bool isPassedRemoval(const Handled &request) { return request.major == Major::Pnp && request.minor() == PnpMinor::Remove && request.wasSent(); }

  /// A driver that leaves both to somebody else is not judged.
  static bool isDoneElsewhere(const FunctionPoint &point, const Handled &request) {
    bool done = false;
    forEachHandled(point, [&](const Handled &other) {
      done |= isPassedRemoval(other) && isGone(other.exit, "attachment") && isGone(other.exit, "device_made") && !point.decidedByMore(request.exit, other.exit);
    });
    return done;
  }

  static bool isGone(const Exit &exit, std::string_view what) {
    return std::ranges::any_of(exit.ofSystem, [&](const ObjectView &thing) { return thing.objectClass == what && thing.state == std::string_view("deleted"); });
  }

  static Report stillAttached() {
    Report report;
    report.message = "IRP_MN_REMOVE_DEVICE is handled by deleting the device while it is still attached: the device below keeps a pointer to it";
    report.help = "detach from the stack after the request was passed down, then delete the device";
    return report;
  }

  static Report compose(bool detached) {
    Report report;
    report.message = detached ? "IRP_MN_REMOVE_DEVICE is handled without deleting the device, which other ways out do"
                              : "IRP_MN_REMOVE_DEVICE is handled without detaching and deleting the device, which other ways out do";
    report.help = "detach and delete the device whatever the drivers below answer: there is no second request";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RemoveIncomplete)
