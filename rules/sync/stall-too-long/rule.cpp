// A processor spins idly for longer than the 50 microseconds that documentation allows at one go.
//
// Only delays that are certain count: what is computed may be short. When the machine is about to stop or its memory is
// being dumped, nothing else is left to do.
#include "../../common/Code.h"
#include "../../common/Wording.h"

#include <cctype>

namespace irqlint {
using namespace rules;

class StallTooLong : public Rule {
  static constexpr int64_t Longest = 50; ///< microseconds

  void atCall(CallPoint &point) const override {
    if (!point.isKind("stall") || point.irql().low >= model::High || runsAtTheEnd(point.function()) || isForDump(point))
      return;
    const auto delay = point.lookup()(delayArgument());
    if (!delay || delay->low <= Longest)
      return;
    Report report;
    report.message = quoted(point.contract().name.str()) + " spins for " + (delay->constant() ? "" : "at least ") +
                     std::to_string(delay->low) + " microseconds, in which this processor does nothing else; " +
                     std::to_string(Longest) + " is the limit";
    report.help = point.irql().high <= model::Apc ? "put the thread to sleep for the time instead, it can wait here"
                                                  : "use a timer, or let a thread or a work item sleep for the time";
    point.report(std::move(report), point.call().text);
  }

  static bool runsAtTheEnd(const ir::Function &function) {
    return std::ranges::any_of(function.roleTypes, [](Name role) {
      return role == std::string_view("KBUGCHECK_CALLBACK_ROUTINE") ||
             role == std::string_view("KBUGCHECK_REASON_CALLBACK_ROUTINE") || role == std::string_view("NMI_CALLBACK");
    });
  }

  /// A condition before the call asks whether a dump is being written: "if (IsDumpMode(Adapter))".
  static bool isForDump(const CallPoint &point) {
    return std::ranges::any_of(decisionsBefore(point.function(), point.call()), [](const ir::Terminator *decision) {
      std::string text = decision->text;
      std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
      return text.find("dump") != std::string::npos || text.find("crash") != std::string::npos;
    });
  }

  static model::Where delayArgument() {
    model::Where where;
    where.kind = model::Where::Kind::Arg;
    where.arg = 0;
    return where;
  }
};

} // namespace irqlint

IRQLINT_RULE(StallTooLong)
