// A system service, or a routine that works through one (files, registry, objects), is called where it cannot do its work.
//
// Such services wait for I/O that completes by a special kernel APC to the waiting thread. The APC gets through only
// at PASSIVE_LEVEL and outside of guarded regions:
//
//   above PASSIVE_LEVEL; a fast mutex is enough, it holds APC_LEVEL  -> a broken demand of irql/call-above-max, told here
//   PASSIVE_LEVEL inside a guarded region                            -> own demand, of the services that do file I/O
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class SystemServiceAbovePassive : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("system_service") || !point.isKind("blocking_io"))
      return;
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    point.requireNoLock({Name("guarded_region")}, detail);
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    const LockView &cause = guardingLock(v);
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " while " + words(cause) +
                     " holds special kernel APCs off, but its I/O completes in one";
    report.help = "move the call of " + callee + " behind the end of " + words(cause) + ", or protect the data with a lock that leaves APCs on";
    report.related.push_back({cause.acquiredAt, "special kernel APCs are held off from here"});
    return report;
  }

  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.detail->isKind("system_service") || v.limit != model::Passive)
      return std::nullopt;
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + contextWords(v) +
                     ", but it does the work of a system service, which needs PASSIVE_LEVEL";
    report.help = lowerFirst(v, "the call of " + callee);
    report.related = originsOf(v);
    return report;
  }

  /// The mutex that began the region, if one did.
  static const LockView &guardingLock(const Violation &v) {
    for (const LockView &lock : v.held)
      if (lock.lockClass == std::string_view("guarded_mutex") && lock.acquiredAt == v.lock->acquiredAt)
        return lock;
    return *v.lock;
  }

  static std::string words(const LockView &lock) {
    return lock.lockClass == std::string_view("guarded_mutex") ? quoted(lock.text) : "the guarded region";
  }
};

} // namespace irqlint

IRQLINT_RULE(SystemServiceAbovePassive)
