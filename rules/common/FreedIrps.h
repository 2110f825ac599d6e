// An IRP is freed by a driver that has no right to: it came from somewhere else. The rules that derive from this differ in where
// it came from and in their words.
//
//   freed where it was made, or by who was handed it     -> a demand on where it comes from
//   freed by the completion routine it was sent with     -> what the routine is registered for says where it comes from
#pragma once

#include "Irps.h"

namespace irqlint::rules {

class FreesIrpFrom : public Rule {
protected:
  virtual Name origin() const = 0;
  virtual Report compose(const std::string &irp, const std::string &through) const = 0;

  void atObject(ObjectPoint &point) const override {
    const auto irp = becomes(point, "freed");
    if (!irp)
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp.from", false, {origin()}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report = compose(v.detail->subject, throughWords(calledFunctions(v)));
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "it comes from here"});
    return report;
  }

  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isCompletion) || point.registeredFor() != std::set<Name>{origin()})
      return;
    for (const Exit &exit : point.exits())
      for (const TrackedView &irp : point.tracked(exit))
        if (const TrackedView::Aspect *freed = irp.find("irp"); irp.parameter && exit.certain && freed && freed->state == std::string_view("freed") && freed->since.valid())
          return point.report(freed->since, compose(irp.text, " by its completion routine"), irp.text);
  }
};

} // namespace irqlint::rules
