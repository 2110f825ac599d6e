// The event of a request that the I/O manager completes is waited for, although the lower driver may have failed the request at
// once. The I/O manager signals the event then by no means always: an error that was never pending is told by the result alone.
//
//   SENT --result is an error----> wait--> report
//    +-----result is pending or a success--> wait--> fine
#include "../../common/Code.h"
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpUnconditionalWait : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("waits_without_limit"))
      return;
    for (const TrackedView &irp : point.trackedObjects())
      if (isSent(irp) && !irp.find("irp.context") && mayHaveFailed(irp) && isSignalledByCompletionOnly(point, irp)) {
        point.report(compose(point, irp), point.argText(*irp.find("irp.event")->argument));
        return;
      }
  }

  static bool mayHaveFailed(const TrackedView &irp) {
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    return lower && lower->value && lower->value->low < 0;
  }

  /// It is the event that the IRP was built with, a local, and the function itself does not signal it.
  static bool isSignalledByCompletionOnly(const CallPoint &point, const TrackedView &irp) {
    const TrackedView::Aspect *event = irp.find("irp.event");
    if (!event || !event->argument || !event->local)
      return false;
    const AddressUses uses = addressUsesOf(point.function(), *event->local);
    return !uses.storedAway && std::ranges::none_of(uses.arguments, [&](const AddressUses::Argument &use) { return signals(point.contractOf(*use.call)); });
  }

  static bool signals(const model::Contract &contract) {
    return std::ranges::any_of(contract.effects, [](const model::Effect &effect) {
      return effect.kind == model::Effect::Kind::Object && effect.lockClass == std::string_view("signal") && effect.what == std::string_view("set");
    });
  }

  static Report compose(const CallPoint &point, const TrackedView &irp) {
    const std::string event = quoted(point.argText(*irp.find("irp.event")->argument));
    Report report;
    report.message = "waits for " + event + " even when the lower driver failed " + irpWords(irp) + " at once: then nobody signals it, and the thread hangs";
    report.help = "wait only when the lower driver returned STATUS_PENDING, and load the final status from the status block then";
    if (const TrackedView::Aspect *sent = irp.find("irp"); sent->since.valid())
      report.related.push_back({sent->since, "sent here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpUnconditionalWait)
