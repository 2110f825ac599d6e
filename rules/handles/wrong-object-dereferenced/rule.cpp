// A call gave two objects, a file and the device that answers it, and took a reference to the file. The driver dereferences the device.
//
//   file, device --one call--> file REFERENCED, device LENT --device dereferenced--> report
//                                                |
//                                                +--referenced by hand--> may be dereferenced
#include "../../common/References.h"

namespace irqlint {
using namespace rules;

class WrongObjectDereferenced : public Rule {
  void atObject(ObjectPoint &point) const override {
    const ObjectView object = point.object();
    if (!dereferences(point) || !isReference(object, "lent"))
      return;
    Report report;
    report.message = quoted(object.text) + " is dereferenced, but no reference to it was taken: the call that gave it took one to the file object";
    report.help = "dereference the file object: that gives the device back too";
    if (object.since.valid())
      report.related.push_back({object.since, "both objects come from here"});
    point.report(std::move(report), object.text);
  }
};

} // namespace irqlint

IRQLINT_RULE(WrongObjectDereferenced)
