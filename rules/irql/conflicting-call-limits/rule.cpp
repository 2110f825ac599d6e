// Two calls on one path, with no change of the IRQL between them, have limits that no level satisfies: whatever level the
// function is entered at, one of the calls is wrong.
//
//   first call  : min .. max      of its contract, for its arguments
//   second call :          min .. max
//                 no overlap -> report at the second
//
// A release needs the level of its acquire, wherever that was; whether it runs may hang on who acquired, so it says nothing.
// Where the level itself is known, by an annotation, a raise or the role of an entry point, it breaks one of the limits
// alone, and the rules about that limit tell it.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ConflictingCallLimits : public Rule {
  void atCall(CallPoint &point) const override {
    const auto earlier = point.earlierLimit();
    if (!earlier || earlier->min > earlier->max || !point.function().roleTypes.empty())
      return; // told already, or the level of an entry point decides
    const auto isPossible = [level = point.irql()](model::Level min, model::Level max) { return level.low <= max && min <= level.high; };
    const auto most = model::maxLevel(point.contract(), point.lookup()), least = model::minLevel(point.contract(), point.lookup());
    if (most && most->level < earlier->min && isPossible(earlier->min, most->level))
      point.report(compose(point, limitWords(most->level), earlier->minCall, atLeast(earlier->min), earlier->minAt), point.call().text);
    else if (least && least->level > earlier->max && isPossible(least->level, earlier->max) && !isRelease(point))
      point.report(compose(point, atLeast(least->level), earlier->maxCall, limitWords(earlier->max), earlier->maxAt), point.call().text);
  }

  static bool isRelease(const CallPoint &point) { return point.contract().has(model::Effect::Kind::Release); }

  static std::string atLeast(model::Level level) { return model::levelName(level) + (level >= model::High ? "" : " or higher"); }

  static Report compose(const CallPoint &point, const std::string &needs, const std::string &other, const std::string &otherNeeds,
                        const SourceRange &otherAt) {
    const std::string callee = quoted(point.contract().name.str()), earlier = quoted(calleeOf(other));
    Report report;
    report.message = callee + " needs " + needs + ", but " + earlier + " before it on this path needs " + otherNeeds;
    report.help = "change the IRQL between the two calls, or use the variant of one of them that fits the level of the other";
    report.related.push_back({otherAt, earlier + " is called here, at the same level"});
    return report;
  }

  /// "Foo(a, b)" -> "Foo"
  static std::string calleeOf(const std::string &call) { return call.substr(0, call.find_first_of(" (")); }
};

} // namespace irqlint

IRQLINT_RULE(ConflictingCallLimits)
