// A work item is freed, or queued a second time, while the system still has it in its queue.
//
//   INITIALIZED --queue--> QUEUED --queue-------------------------> report
//                             |----free, memory of it freed-------> report
//                             |----wait, lock, atomic operation---> unknown: the worker may have run, and said so
//   unknown (the worker's own entry, a caller's item) --free, queue--> right, as far as can be told here
#include "../../common/Deferred.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class FreedInFlight : public Rule {
  enum Tag { Freed, QueuedAgain };

  void atObject(ObjectPoint &point) const override {
    const model::Effect &effect = point.effect();
    if (effect.kind == model::Effect::Kind::Free)
      return atFree(point);
    if (!isWorkItem(effect.lockClass))
      return;
    if (leadsTo(effect, "deleted"))
      point.requireNotIn(Name("queued"), describe(point, Freed));
    if (leadsTo(effect, "queued") && !triesOnly(effect))
      point.requireNotIn(Name("queued"), describe(point, QueuedAgain));
  }

  static void atFree(ObjectPoint &point) {
    for (const ObjectView &item : point.inside())
      if (isWorkItem(item.objectClass) && item.state == std::string_view("queued"))
        point.report(compose("the memory of work item " + quoted(item.text) + " is freed", item.text, Freed), item.text);
  }

  /// It says by its result whether the item was already queued, or could not be.
  static bool triesOnly(const model::Effect &effect) { return effect.when.mentionsResult(); }

  static Detail describe(const ObjectPoint &point, Tag tag) {
    Detail detail;
    detail.subject = point.object().text;
    detail.tag = tag;
    return detail;
  }

  Report explain(const Violation &v) const override {
    const bool again = v.detail->tag == QueuedAgain;
    return compose("work item " + quoted(v.detail->subject) + (again ? " is queued again" : " is freed") + throughWords(calledFunctions(v)),
                   v.detail->subject, again ? QueuedAgain : Freed);
  }

  static Report compose(const std::string &fact, const std::string &item, Tag tag) {
    Report report;
    report.message = fact + (tag == QueuedAgain ? " while it is still in the queue" : " while its routine has still to run");
    report.help = tag == QueuedAgain ? "queue " + quoted(item) + " again from its own routine, or keep a flag that says whether it is queued"
                                     : "free " + quoted(item) + " in its own routine, or wait until that routine has run";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FreedInFlight)
