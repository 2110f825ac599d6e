// A driver builds a Plug and Play, power or system control request and sends it with the status that a new IRP has: success. Drivers
// that do not know the request pass it on as it is, so it comes back as done although nobody did anything.
//
//   new --stack location: such a major function--> --status set to "not supported"--> --send--> right
//                                              +------------------------------------> --send--> report
#include "../../common/Requests.h"

namespace irqlint {
using namespace rules;

class PnpStatusUninitialized : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return)
        continue;
      for (const TrackedView &irp : point.tracked(exit))
        if (const TrackedView::Aspect *sent = wronglySent(irp); sent && !point.alreadyReported(sent->since))
          point.reportOnWay(exit, sent->since, compose(irp), irp.text);
    }
  }

  /// What happened when it was sent: its next stack location became the lower driver's own.
  static const TrackedView::Aspect *wronglySent(const TrackedView &irp) {
    const TrackedView::Aspect *from = irp.find("irp.from"), *major = irp.find("irp.sent_major"), *status = irp.find("irp.sent_status"), *place = irp.find("irp.next");
    if (!from || !major || !status || !place || !place->since.valid() || (from->state != std::string_view("allocated") && from->state != std::string_view("threaded")))
      return nullptr;
    const auto isSystemMajor = [](int64_t code) { return code == Major::Pnp || code == Major::Power || code == Major::SystemControl; };
    const bool concerned = major->value && major->value->low == major->value->high && isSystemMajor(major->value->low);
    return concerned && status->value && status->value->low == status->value->high && status->value->low != StatusNotSupported ? place : nullptr;
  }

  static Report compose(const TrackedView &irp) {
    Report report;
    report.message = "a " + majorWords(irp.find("irp.sent_major")->value->low) + " request of this driver is sent with another status than STATUS_NOT_SUPPORTED: drivers that do not know it leave the status as it is";
    report.help = "set IoStatus.Status to STATUS_NOT_SUPPORTED before the request is sent, so that its status tells whether somebody handled it";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PnpStatusUninitialized)
