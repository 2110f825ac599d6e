// A claim on a remove lock is asked for, and nobody looks whether it was granted.
//
//   acquire --success--> the device stays until the claim is given back
//      +-----failure--> removal is on its way: work that goes on here uses a device that is being torn down
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockAcquireUnchecked : public Rule {
  void atCall(CallPoint &point) const override {
    const auto &effects = point.contract().effects;
    const auto take = std::ranges::find_if(effects, takesClaim);
    if (take == effects.end() || !take->when.mentionsResult() || point.resultUsed() || isEndedAtOnce(point))
      return;
    const std::string lock = point.argText(static_cast<unsigned>(std::max(take->lock.arg, 0)));
    Report report;
    report.message = "the result of the acquire of " + quoted(lock) + " is ignored: after removal has begun it fails, and what follows runs without protection";
    report.help = "test the status; when it is an error, complete the IRP with it and return";
    point.report(std::move(report), lock);
  }

  /// The routine that ends all claims is the only one that could make the acquire fail.
  static bool isEndedAtOnce(const CallPoint &point) {
    return std::ranges::any_of(straightAfter(point.function(), point.call()), [&](const ir::Instr *instr) {
      return instr->op == ir::Op::Call && !instr->callee.empty() && std::ranges::any_of(point.contractOf(*instr).effects, endsClaims);
    });
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockAcquireUnchecked)
