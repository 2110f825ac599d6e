// DriverEntry or AddDevice fails and leaves behind a device, its place in a stack, or a callback. What is told, and when:
// see common/LeftBehind.h.
//
//   nothing --create, attach, register--> MADE --delete, detach, unregister--> nothing
//                                          |
//                                          +-- failing way out -> report
//
// Names that the driver made are what device/symlink-leak looks at.
#include "../../common/LeftBehind.h"

namespace irqlint {
using namespace rules;

class ErrorPathLeak : public LeftBehind {
  bool concerns(const ObjectView &thing) const override {
    return isOneOf(thing.objectClass, std::to_array<std::string_view>({"device_made", "attachment", "registration"}));
  }

  Report compose(const FunctionPoint &point, const Exit &exit, const ObjectView &thing) const override {
    Report report;
    report.message = thing.text + " is left behind " + setUpWords(point, exit);
    report.help = helpFor(thing);
    if (thing.since.valid())
      report.related.push_back({thing.since, "it is made here"});
    return report;
  }

  static std::string helpFor(const ObjectView &thing) {
    if (thing.objectClass == std::string_view("device_made"))
      return "delete the device on this way out: nobody else does it for a driver or device that never came to be";
    if (thing.objectClass == std::string_view("attachment"))
      return "detach from the stack on this way out, then delete the device";
    return "undo the registration on this way out: the unload routine is not called when the driver fails to start";
  }
};

} // namespace irqlint

IRQLINT_RULE(ErrorPathLeak)
