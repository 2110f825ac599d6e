// The IRP, or memory with the same fate, is used after it was put where another thread may take it and complete it.
//
//   OWNED --cancel-safe queue, interlocked list, device queue, StartIo--> QUEUED --read or write--> report
//     |
//     +--driver's own list, under its lock--> LISTED --lock given back--> OTHERS' --read or write--> report
//                                               +--read or write under the lock--> fine
//
// A list of requests that the driver itself sends out is a list of what is on its way: nobody takes from it. So in a list
// of the driver's own only IRPs that came in count, and only if a cancel routine or other code takes them out of that list.
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpUseAfterQueue : public Rule {
  bool looksAtUses() const override { return true; }

  void atTrackedUse(TrackedPoint &point) const override {
    const TrackedView &irp = point.object();
    if (irp.objectClass != std::string_view("irp"))
      return;
    Detail detail;
    detail.subject = irp.text;
    detail.callee = Name(point.text());
    detail.tag = point.isWrite();
    detail.once = true;
    if (!irp.is("irp", "listed"))
      return point.requireNotIn("irp", {Name("queued")}, std::move(detail));
    detail.limitAt = irp.find("irp")->since;
    if (irp.is("irp.cancel", "set"))
      return point.requireNotIn("irp", {Name("listed")}, std::move(detail));
    if (const TrackedView::Aspect *list = irp.find("irp.list"); list && isDrained(point, list->object))
      point.requireNotIn("irp.from", {Name("incoming")}, std::move(detail)); // entry points know
  }

  /// Another function takes entries out of the list.
  static bool isDrained(const Point &point, Name list) {
    return std::ranges::any_of(point.usesOf(list), [&](const ObjectUse &use) {
      return use.kind == ObjectUse::Kind::Passed && use.contract && use.function != &point.function() && takesFromList(*use.contract);
    });
  }

  static bool takesFromList(const model::Contract &contract) {
    return std::ranges::any_of(contract.effects, [](const model::Effect &e) { return e.kind == model::Effect::Kind::Is && e.what == std::string_view("takes_from_list"); });
  }

  Report explain(const Violation &v) const override {
    const bool ownList = v.detail->limitAt.valid();
    Report report;
    report.message = quoted(v.detail->callee.str()) + " is " + (v.detail->tag ? "written" : "used") + " after the IRP was " +
                     (ownList ? "put in a list and the lock was given back" : "queued") + throughWords(calledFunctions(v)) +
                     ": another thread may have completed it by now";
    report.help = ownList ? "use the IRP while the lock is still held, or take what is needed before" : "use the IRP before it is queued; nothing of it may be touched afterwards";
    if (const SourceRange since = ownList ? v.detail->limitAt : v.stateSince; since.valid())
      report.related.push_back({since, ownList ? "the lock is given back here" : "queued here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpUseAfterQueue)
