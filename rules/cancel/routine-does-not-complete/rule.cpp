// A cancel routine takes the request out of its list, and returns without completing it or keeping it anywhere.
//
//   OWNED --taken out of its list--> only this routine knows of it --complete, keep, hand on--> fine
//                                      |
//                                      +--return--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class CancelRoutineDoesNotComplete : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isCancel))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || exit.unknownRan)
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (irp && isStillOurs(*irp) && irp->is("irp.link", "detached") && !point.alreadyReported(exit.where))
        point.report(exit, compose(*irp), irp->text, exit.where);
    }
  }

  static bool isCancel(const model::Role &role) { return role.type == std::string_view("DRIVER_CANCEL"); }

  static Report compose(const TrackedView &irp) {
    Report report;
    report.message = "the cancelled request " + quoted(irp.text) + " is lost: the cancel routine takes it out of its list and returns without completing it";
    report.help = "complete the request with STATUS_CANCELLED and an Information of 0, after the locks are given back";
    if (const TrackedView::Aspect *link = irp.find("irp.link"); link->since.valid())
      report.related.push_back({link->since, "taken out of its list here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CancelRoutineDoesNotComplete)
