// A handle that the driver opened is still open when the only variable that holds it goes out of scope.
//
//   none --open or create, succeeded--> OPEN --close----------------------------> CLOSED
//                                        |----stored where others find it, -----> another's business
//                                        |    handed to unknown code
//                                        +----way out of the function-----------> report
//
// Handles of threads and processes are told of by thread/handle-leak.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class HandleLeak : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits())
      if (exit.certain && exit.kind == Exit::Kind::Return)
        for (const OwnObjectView &own : exit.objects)
          if (isOpenHandle(own) && !point.alreadyReported(own.object.since))
            point.report(exit, compose(point, exit, own), own.object.text, own.object.since);
  }

  static bool isOpenHandle(const OwnObjectView &own) {
    return own.object.objectClass == std::string_view("handle") && own.object.state == std::string_view("open") && own.from &&
           std::ranges::none_of(own.from->effects, [](const model::Effect &effect) {
             return effect.kind == model::Effect::Kind::Is && effect.what == std::string_view("opens_process_or_thread");
           });
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const OwnObjectView &own) {
    const std::string handle = quoted(own.object.text);
    Report report;
    report.message = "handle " + handle + " from " + quoted(own.from->name.str()) + " is still open when " + exitWords(point, exit) + ", and nothing else holds it";
    report.help = "close " + handle + " on this way out too";
    report.related.push_back({own.object.since, handle + " is opened here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(HandleLeak)
