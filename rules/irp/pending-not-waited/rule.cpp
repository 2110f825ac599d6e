// A function returns while the lower driver may still write to its stack: an event, a status block or the context of the
// completion routine that were given with an IRP are local variables.
//
//   SENT --wait-------------------------------------> fine
//    |-----the lower driver did not return pending---> fine
//    +-----way out, it may be pending----------------> report
#include "../../common/Code.h"
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpPendingNotWaited : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits())
      if (exit.certain && exit.kind == Exit::Kind::Return)
        for (const TrackedView &irp : point.tracked(exit))
          if (mayStillBeBelow(irp))
            if (const std::vector<std::string> locals = localsGiven(point, irp); !locals.empty())
              point.report(exit, compose(point, irp, locals), locals.front(), exit.where);
  }

  static bool mayStillBeBelow(const TrackedView &irp) {
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    return isSent(irp) && !irp.find("irp.waited") && lower && lower->canBe(StatusPending);
  }

  /// Variables that whoever completes the IRP writes to.
  static std::vector<std::string> localsGiven(const FunctionPoint &point, const TrackedView &irp) {
    const ir::Function &function = point.function();
    std::vector<std::string> names;
    for (const char *given : {"irp.event", "irp.status_block", "irp.context"})
      if (const TrackedView::Aspect *aspect = irp.find(given); aspect && aspect->local && *aspect->local < function.vars.size() && !isClaimed(point, *aspect->local))
        if (const std::string name = function.vars[*aspect->local].name.string(); std::ranges::find(names, name) == names.end())
          names.push_back(name);
    return names;
  }

  /// Function and completion routine agree by an atomic operation on who comes last.
  static bool isClaimed(const FunctionPoint &point, uint32_t variable) {
    return std::ranges::any_of(addressUsesOf(point.function(), variable).arguments,
                               [&](const AddressUses::Argument &use) { return isOfKind(point.contractOf(*use.call), "interlocked"); });
  }

  static Report compose(const FunctionPoint &point, const TrackedView &irp, const std::vector<std::string> &locals) {
    std::string words = quoted(locals.front());
    for (size_t i = 1; i < locals.size(); ++i)
      words += (i + 1 == locals.size() ? " and " : ", ") + quoted(locals[i]);
    Report report;
    report.message = quoted(point.function().name.str()) + " returns while " + irpWords(irp) + " may still be pending: its completion writes to " + words +
                     " on a stack that is gone by then";
    report.help = "when the lower driver returns STATUS_PENDING, wait for the event before " + words + (locals.size() > 1 ? " go" : " goes") + " out of scope";
    if (const TrackedView::Aspect *sent = irp.find("irp"); sent && sent->since.valid())
      report.related.push_back({sent->since, "sent here, and not waited for"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpPendingNotWaited)
