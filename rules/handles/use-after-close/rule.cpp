// A handle is closed a second time on one path. Meanwhile its number may stand for something else that was opened.
//
//   open --close--> CLOSED --close--> report
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class UseAfterClose : public Rule {
  void atObject(ObjectPoint &point) const override {
    const model::Effect &effect = point.effect();
    const bool closes = effect.kind == model::Effect::Kind::Object && effect.lockClass == std::string_view("handle") && effect.what == std::string_view("closed");
    if (!closes || point.object().state != std::string_view("closed"))
      return;
    Report report;
    report.message = "the handle " + quoted(point.object().text) + " is closed a second time on this path";
    report.help = "close it once: set the variable to NULL when it is closed, and test it before";
    if (point.object().since.valid())
      report.related.push_back({point.object().since, "closed here first"});
    point.report(std::move(report), point.object().text);
  }
};

} // namespace irqlint

IRQLINT_RULE(UseAfterClose)
