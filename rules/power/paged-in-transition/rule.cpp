// Pageable code runs while a power request is handled. Unless the device says that it may be paged while it changes power, the request
// comes at DISPATCH_LEVEL, and the disk with the paging file may be off.
//
//   device without the flag --power request at DISPATCH_LEVEL--> pageable function, or one that says so--> report
//
// A call behind a test of the level is right.
#include "../../common/PowerPath.h"

namespace irqlint {
using namespace rules;

class PowerPagedInTransition : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (const auto section = point.pageableSection(); section && handlesPower(point) && getsPowerAtDispatch(point.module())) {
      point.report(point.range(point.function().loc), composeOwn(point, section->name.string()), point.function().name.string());
      return;
    }
    for (const FunctionPoint::OpenLimit &limit : tooLow(point, "paging/"))
      if (!point.alreadyReported(limit.where))
        point.report(limit.where, compose(point, limit), limit.detail->subject);
  }

  static constexpr const char *Why = " power requests come at DISPATCH_LEVEL, because the driver never sets DO_POWER_PAGABLE";
  static constexpr const char *Help = "set DO_POWER_PAGABLE as the device below has it, or keep the code that handles power requests resident";

  static Report composeOwn(const FunctionPoint &point, const std::string &section) {
    Report report;
    report.message = quoted(point.function().name.str()) + " handles power requests from the pageable section " + quoted(section) + ":" + Why;
    report.help = Help;
    return report;
  }

  static Report compose(const FunctionPoint &point, const FunctionPoint::OpenLimit &limit) {
    Report report;
    const std::string what = limit.detail->subject.empty() ? "pageable code runs" : quoted(limit.detail->subject) + " is pageable and runs";
    report.message = what + through(point, limit) + " while a power request is handled:" + Why;
    report.help = Help;
    if (limit.detail->limitAt.valid())
      report.related.push_back({limit.detail->limitAt, limit.detail->limitText});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PowerPagedInTransition)
