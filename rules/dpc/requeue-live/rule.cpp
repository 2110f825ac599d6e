// A timer or a DPC is initialized again while the system still has it in a list.
//
//   INITIALIZED --queue--> QUEUED --initialize--> report: the list entry is overwritten, the list is torn
//                             |----cancel, remove-----------------> IDLE: initializing is right
//                             |----wait, lock, atomic operation---> unknown: it may have expired
#include "../../common/Deferred.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RequeueLive : public Rule {
  void atObject(ObjectPoint &point) const override {
    const model::Effect &effect = point.effect();
    if (!leadsTo(effect, "initialized") || !(isTimer(effect.lockClass) || isDpc(effect.lockClass)))
      return;
    Detail detail;
    detail.subject = point.object().text;
    detail.tag = isTimer(effect.lockClass);
    point.requireNotIn(Name("queued"), std::move(detail));
  }

  Report explain(const Violation &v) const override {
    const std::string object = quoted(v.detail->subject);
    const bool isTimer = v.detail->tag;
    Report report;
    report.message = std::string(isTimer ? "timer " : "DPC ") + object + " is initialized again" + throughWords(calledFunctions(v)) +
                     " while it may still be queued";
    report.help = "initialize " + object + " once, when its memory is made; " +
                  (isTimer ? "to change its time, set it again or cancel it" : "to be sure that it is idle, remove it from the queue first");
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RequeueLive)
