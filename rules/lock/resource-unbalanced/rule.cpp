// An executive resource is acquired and not released on a way out, or released where this thread does not own it. What is told
// of ways out: see common/LeftHeld.h.
//
//   FREE --acquire--> OWNED --acquire--> OWNED twice
//                      | ^                 |
//     release          | +----release------+
//   FREE <-------------+
//    |
//    +--release--> report          OWNED at a way out where nobody will release it --> report
//
// A release for an owner that an argument names belongs to whoever handed the resource over. A release that was never acquired
// is what lock/release-not-held asks for; this rule tells it better.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class ResourceUnbalanced : public LeftHeld {
  bool concerns(const LockView &lock, const Exit &exit) const override { return isResource(lock) && exit.kind == Exit::Kind::Return; }

  Report compose(const FunctionPoint &point, const Exit &exit, const LockView &lock, const Exit *sibling) const override {
    const std::string name = quoted(lock.text);
    Report report;
    report.message = name + " is still owned " + (lock.shared ? "shared" : "exclusively") + " when " + exitWords(point, exit);
    report.help = "release " + name + " on this way out, or leave through an exit that releases it";
    report.related.push_back({lock.acquiredAt, name + " is acquired here"});
    if (sibling && isBehind(sibling->where, lock.acquiredAt))
      report.related.push_back({sibling->where, name + " is released on this way out"});
    return report;
  }

  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.lock || !isResource(*v.lock))
      return std::nullopt;
    const std::string name = quoted(v.lock->text);
    const bool twice = v.earlierRelease && v.earlierRelease->valid();
    Report report;
    report.message = name + " is released" + throughWords(calledFunctions(v)) +
                     (twice ? ", but it was released before on this path" : ", but this thread does not own it");
    report.help = twice ? "remove one of the two releases" : "acquire " + name + " first, or release it only on the paths that own it";
    if (twice)
      report.related.push_back({*v.earlierRelease, "released here first"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ResourceUnbalanced)
