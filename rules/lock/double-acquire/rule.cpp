// A thread takes a lock that it holds already, and waits for itself.
//
//   FREE --acquire--> HELD --acquire--> report, here or in a function that is called with the lock held
//                      |
//                      +--release--> FREE --acquire--> HELD
//
// Locks that their owner may take again (executive resources, mutexes, regions, shared owners) count their acquires instead; taking
// them shared first and exclusively then is another matter. A call that may come back without the lock waits for nobody.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class DoubleAcquire : public Rule {
  void atLock(LockPoint &point) const override {
    const model::Effect &effect = point.effect();
    const bool annotated = effect.source.kind == model::Source::Kind::Annotation; // says which lock, not how it is taken
    if (point.isRelease() || annotated || effect.recursion != model::Effect::Recursion::Deadlocks || point.mayFail())
      return;
    Detail detail;
    detail.subject = point.lock().text;
    point.requireFree(detail);
  }

  Report explain(const Violation &v) const override {
    if (!v.lock || (v.lock->again && !v.lock->shared))
      return {};
    const std::string lock = quoted(v.lock->text);
    const std::vector<std::string> below = calledFunctions(v);
    Report report;
    report.message = lock + " is acquired" + throughWords(below) + " while this thread holds it already" +
                     (v.lock->shared ? ", shared," : "") + " and waits for itself";
    report.help = below.empty() ? "remove one of the two acquires, or release " + lock + " in between"
                                : "release " + lock + " before the call, or call a variant of " + quoted(below.front()) +
                                      " that expects the lock to be held";
    report.related.push_back({v.lock->acquiredAt, lock + " is acquired here first"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(DoubleAcquire)
