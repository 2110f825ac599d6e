// Code of other drivers is run while a spin lock is held.
//
//   FREE --acquire--> HELD --completes or sends a request, starts a packet, indicates--> report
//                      |
//                      +--release--> FREE --the same call--> fine
//
// The other code may come back into this driver on this stack, want the lock, and spin for ever. Blocking calls are not this
// rule's: they are wrong at DISPATCH_LEVEL whoever they call.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class HeldAcrossCallout : public Rule {
  struct Callout {
    std::string_view kind;
    const char *what, *instead;
  };
  static constexpr Callout Callouts[] = {
      {"completes_irp", "runs the completion routines of other drivers", "take the request off the queue under the lock, and complete it behind the release"},
      {"calls_driver", "runs the dispatch routine of another driver", "note under the lock what to send, and send it behind the release"},
      {"starts_packet", "runs the start routine of this driver", "start the packet behind the release"},
      {"callout_ndis", "runs code of other network drivers", "collect under the lock what to hand over, and hand it over behind the release"},
  };

  void atCall(CallPoint &point) const override {
    for (int i = 0; i < int(std::size(Callouts)); ++i)
      if (point.isKind(Callouts[i].kind) && isLegalAtDispatch(point)) {
        Detail detail;
        detail.subject = point.contract().name.string(); // however many lead there from one place
        detail.callee = point.contract().name;
        detail.tag = i;
        return point.requireNoLock({}, detail);
      }
  }

  static bool isLegalAtDispatch(const CallPoint &point) {
    const auto most = model::maxLevel(point.contract(), point.lookup());
    return !most || most->level >= model::Dispatch;
  }

  Report explain(const Violation &v) const override {
    if (!v.lock || v.lock->shared) // who comes back may share it
      return {};
    const Callout &callout = Callouts[v.detail->tag];
    const std::string callee = quoted(v.detail->callee.str()), lock = quoted(v.lock->text);
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " while " + lock + " is held, but it " + callout.what +
                     ", and they may come back for the lock";
    report.help = callout.instead;
    report.related.push_back({v.lock->acquiredAt, lock + " is acquired here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(HeldAcrossCallout)
