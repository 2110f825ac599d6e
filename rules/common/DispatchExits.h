// Rules about how a dispatch routine returns: what became of the request on this way out, and whether the returned status
// says so. The I/O manager and the drivers above know nothing else.
#pragma once

#include "Irps.h"

#include <set>

namespace irqlint::rules {

class DispatchExits : public Rule {
protected:
  /// What is wrong when the routine returns here and the request is in this condition; nothing: all is well.
  virtual std::optional<Report> judge(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) const = 0;

  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isDispatchRoutine(point))
      return;
    std::set<SourceRange> told;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || told.count(exit.where))
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      std::optional<Report> report = irp ? judge(point, exit, *irp) : std::nullopt;
      if (!report)
        continue;
      told.insert(exit.where);
      point.report(exit, std::move(*report), irp->text, exit.where);
    }
  }

  /// "STATUS_SUCCESS", "an error status", or the other words when the result has no name.
  static std::string resultOr(const Exit &exit, const std::string &other) {
    return certainlyPending(exit) ? "STATUS_PENDING" : exit.resultText.empty() ? other : exit.resultText;
  }
};

} // namespace irqlint::rules
