// A call gave the driver an object and took a reference to it, which nobody gives back any more when the function has returned.
//
//   none --a call gives an object--> REFERENCED --dereferenced----------------------------> given back
//                                      |----stored where others find it, returned, -------> another's business
//                                      |    handed to code that is not known
//                                      +----way out of the function-----------------------> report
//
// References that are taken by hand, to an object that the driver had already, are not looked at.
#include "../../common/Exits.h"
#include "../../common/References.h"

namespace irqlint {
using namespace rules;

class ObjectReferenceLeak : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits())
      if (exit.certain && exit.kind == Exit::Kind::Return)
        for (const OwnObjectView &own : exit.objects)
          if (isReference(own.object, "referenced") && own.from && !isOtherDereferenced(exit, own) && !point.alreadyReported(own.object.since))
            point.report(exit, compose(point, exit, own), own.object.text, own.object.since);
  }

  /// The call gave two objects, and the wrong one was dereferenced: handles/wrong-object-dereferenced.
  static bool isOtherDereferenced(const Exit &exit, const OwnObjectView &own) {
    return std::ranges::any_of(exit.made, [&](const ObjectView &made) { return isReference(made, "dereferenced") && made.since == own.object.since; });
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const OwnObjectView &own) {
    const std::string object = quoted(own.object.text);
    Report report;
    report.message = "the reference to " + object + " that " + quoted(own.from->name.str()) + " took is not given back when " + exitWords(point, exit) +
                     ", and nothing else leads to the object";
    report.help = "dereference " + object + " on this way out too";
    report.related.push_back({own.object.since, object + " is referenced here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ObjectReferenceLeak)
