// A lock with which the system calls a routine is given back with another IRQL than the one that the system saved for
// it.
//
//   who cancels:     L --acquire--> DISPATCH, L kept in the request --call--> cancel routine
//   cancel routine:  release with the level in the request -> L        right
//                   release with anything else            -> report
//
// The level that stands in the request is the canceller's; no local, no constant and no other field can hold it unless
// it was copied from there, and that the engine sees.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class CancelIrqlNotRestored : public Rule {
  using Is = RestoredLevel::Is;

  void atIrqlChange(IrqlPoint &point) const override {
    if (point.change() != IrqlPoint::Change::Restore)
      return;
    const RestoredLevel level = point.restored();
    if (!level.place.empty() && (level.is == Is::NotHandedOver || level.is == Is::Uninitialized))
      point.report(compose(level), level.text);
  }

  static Report compose(const RestoredLevel &level) {
    Report report;
    report.message =
        "the cancel spin lock is released with " + quoted(level.text) + ", but the IRQL to return to is in " +
        quoted(level.place) +
        (level.is == Is::Uninitialized ? ": nothing was stored in " + quoted(level.text) + " on this path" : "");
    report.help = "release it with " + quoted(level.place) + ", before the request is completed";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CancelIrqlNotRestored)
