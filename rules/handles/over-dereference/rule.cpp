// A reference that was taken once is given back twice on one path. The second time it is somebody else's.
//
//   none --a call gives an object--> REFERENCED --dereferenced--> GIVEN BACK --dereferenced--> report
//
// Only of objects to which this path took a reference, and no other one by hand.
#include "../../common/References.h"

namespace irqlint {
using namespace rules;

class OverDereference : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (!dereferences(point) || !isReference(point.object(), "dereferenced") || !isOnlyReference(point))
      return;
    const ObjectView object = point.object();
    Report report;
    report.message = quoted(object.text) + " is dereferenced a second time, but this path took one reference to it";
    report.help = "give the reference back once: set the variable to NULL when it is done, and test it before";
    if (object.since.valid())
      report.related.push_back({object.since, "dereferenced here first"});
    point.report(std::move(report), object.text);
  }
};

} // namespace irqlint

IRQLINT_RULE(OverDereference)
