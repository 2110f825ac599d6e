// A field is read or written without the lock that its annotation names.
//
//   field annotated with a lock beside it ---> access ---> is that lock of the same object held?
//     given back before, on this path                                        -> report
//     never taken below a routine that the system calls beside others        -> report
//     never taken below a routine that runs at PASSIVE_LEVEL only            -> silent: start and stop are alone
//     the caller's own annotation, an assumption, an object made here        -> silent
//
// Guards are believed only where the module takes such a lock at all. A routine that the system calls with a lock of
// its own held (interrupts, cancel-safe queues, cancel routines) settles nothing.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class GuardedFieldUnlocked : public Rule {
  enum Tag { Read, Write };

  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const model::FieldGuard *guard = point.guard();
    if (!guard || (guard->writesOnly && !point.isWrite()) || point.memory().kind == MemoryView::Kind::Stack)
      return;
    Detail detail;
    detail.subject = point.text();
    detail.tag = point.isWrite() ? Write : Read;
    detail.limitText = "the field is annotated with " + guard->source.text;
    detail.limitAt = rangeOf(point.unit(), guard->source.loc);
    detail.once = true;
    point.requireGuard(detail);
  }

  Report explain(const Violation &v) const override {
    Report report;
    if (!v.earlierRelease && !(v.role && runsBesideOthers(*v.role)))
      return report;
    const std::string field = quoted(v.detail->subject), lock = quoted(v.lock->text);
    report.message = field + " is " + (v.detail->tag == Write ? "written" : "read") + throughWords(calledFunctions(v)) +
                     (v.earlierRelease ? " after " + lock + " was released" : " without " + lock) + ", the lock that guards it";
    report.help = "acquire " + lock + " around the access, or annotate the function as called with the lock held";
    if (v.detail->limitAt.valid())
      report.related.push_back({v.detail->limitAt, v.detail->limitText});
    if (v.earlierRelease)
      report.related.push_back({*v.earlierRelease, lock + " is released here"});
    return report;
  }

  static bool runsBesideOthers(const model::Role &role) {
    return role.high >= model::Dispatch && role.low <= model::Dispatch && !role.transient && !role.type.str().starts_with("IO_CSQ_");
  }
};

} // namespace irqlint

IRQLINT_RULE(GuardedFieldUnlocked)
