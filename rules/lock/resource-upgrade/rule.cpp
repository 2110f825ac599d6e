// A thread that owns an executive resource shared asks for it exclusively and is ready to wait.
//
//   OWNED SHARED    --acquire exclusively, waiting--> report: it waits until all shared owners are gone, and is one of them
//   OWNED SHARED    --acquire exclusively, not waiting--> fails, which the caller sees
//   OWNED EXCLUSIVE --acquire, either way--> counted
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class ResourceUpgrade : public Rule {
  void atLock(LockPoint &point) const override {
    if (point.isRelease() || !isResource(point.lock().lockClass) || point.effect().shared || point.mayFail())
      return;
    Detail detail;
    detail.subject = point.lock().text;
    point.requireFree(detail);
  }

  static bool isResource(Name lockClass) { return lockClass == std::string_view("eresource"); }

  Report explain(const Violation &v) const override {
    if (!v.lock || !v.lock->shared)
      return {};
    const std::string name = quoted(v.lock->text);
    Report report;
    report.message = name + " is acquired exclusively" + throughWords(calledFunctions(v)) +
                     " while this thread owns it shared, so it waits for itself";
    report.help = "release " + name + " first and look again at what it protects, or acquire it exclusively from the start";
    report.related.push_back({v.lock->acquiredAt, name + " is acquired shared here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ResourceUpgrade)
