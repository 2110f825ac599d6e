// A bus driver answers who stands at the bottom of a stack, and does not reference the device that it names. Who asked gives back a
// reference that nobody took.
//
//   query relations, target device --completed with success, no object referenced on this way--> report
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class TargetRelationRef : public Rule {
  static constexpr int64_t TargetDevice = 4;

  void atFunctionEnd(FunctionPoint &point) const override {
    forEachHandled(point, [&](const Handled &request) {
      const bool asksForTarget = request.major == Major::Pnp && request.minor() == PnpMinor::QueryRelations && isExactly(request.value("irp.relation"), TargetDevice);
      if (asksForTarget && request.wasNeverSent() && isSuccess(request.statusAtEnd()) && !request.exit.unknownRan && !takesReference(request.exit))
        point.report(request.exit, compose(), request.irp.text, request.exit.where);
    });
  }

  static bool takesReference(const Exit &exit) {
    return std::ranges::any_of(exit.ofSystem, [](const ObjectView &thing) { return thing.objectClass == std::string_view("reference"); });
  }

  static Report compose() {
    Report report;
    report.message = "the target device relation is completed with success, but no reference to the device is taken: who asked drops one";
    report.help = "reference the physical device object before it is put into the relations, allocated from paged pool, that Information points to";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(TargetRelationRef)
