// An MDL that the function allocated is in nobody's hands any more when the function has returned.
//
//   none --allocated--> HELD by a local --freed------------------------> gone
//                         |----put into a request or a structure, -----> another's business
//                         |    handed to code that may keep it
//                         +----way out of the function-----------------> report
#include "../../common/Exits.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class MdlLeak : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits())
      if (exit.certain && exit.kind == Exit::Kind::Return && !exit.unknownRan)
        for (const OwnObjectView &own : exit.objects)
          if (isHeld(own.object) && !point.alreadyReported(own.object.since))
            point.report(exit, compose(point, exit, own.object), own.object.text, own.object.since);
  }

  static bool isHeld(const ObjectView &mdl) { return mdl.objectClass == std::string_view("mdl") && mdl.state == std::string_view("allocated"); }

  static Report compose(const FunctionPoint &point, const Exit &exit, const ObjectView &mdl) {
    Report report;
    report.message = "the MDL " + quoted(mdl.text) + " is still allocated when " + exitWords(point, exit) + ", and nothing else leads to it";
    report.help = "free " + quoted(mdl.text) + " on this way out, after its pages were unlocked";
    report.related.push_back({mdl.since, quoted(mdl.text) + " is allocated here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlLeak)
