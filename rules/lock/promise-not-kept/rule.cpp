// A function is annotated to acquire (or to release) a lock and has a way out on which it does not.
//
//   _Acquires_lock_(L): entry --> way out, L acquired --> kept
//                            +--> way out, L free     --> report
//   _Releases_lock_(L): the mirror image
//   _When_(condition on the result, …): only the ways out for which the condition is certain
//
// The state of the floating-point unit, which annotations promise like a lock, is float/annotation-not-met.
//
// A function that never touches a lock that irqlint knows makes one of its own out of other things: silent, unless it keeps the
// promise somewhere or gives back on the same way what it took.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class PromiseNotKept : public Rule {
  using Effect = model::Effect;
  using Kept = FunctionPoint::Kept;

  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Effect &promise : point.contract().effects)
      if (isPromise(promise))
        for (const Exit &exit : point.exits())
          if (breaks(point, exit, promise))
            return point.report(exit, compose(point, exit, promise), promise.source.text, exit.where);
  }

  static bool isPromise(const Effect &effect) {
    return (effect.kind == Effect::Kind::Acquire || effect.kind == Effect::Kind::Release) &&
           effect.source.kind == model::Source::Kind::Annotation && effect.lockClass != std::string_view("float_state");
  }

  static bool breaks(const FunctionPoint &point, const Exit &exit, const Effect &promise) {
    return exit.kind == Exit::Kind::Return && exit.certain && !exit.locksUnknown && applies(exit, promise) &&
           point.keeps(exit, promise) == Kept::No && (!exit.balanced.empty() || isKeptSomewhere(point, promise));
  }

  static bool applies(const Exit &exit, const Effect &promise) {
    return model::evaluate(promise.when, resultOf(exit)) == model::Truth::True;
  }

  static bool isKeptSomewhere(const FunctionPoint &point, const Effect &promise) {
    return std::ranges::any_of(point.exits(), [&](const Exit &exit) { return point.keeps(exit, promise) == Kept::Yes; });
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const Effect &promise) {
    const bool acquires = promise.kind == Effect::Kind::Acquire;
    Report report;
    report.message = exitWords(point, exit) + (acquires ? " without the lock that it promises to acquire"
                                                        : " with the lock still held that it promises to release");
    report.help = acquires ? "acquire the lock on this way out, or make the annotation conditional on the result"
                           : "release the lock on this way out, or make the annotation conditional on the result";
    if (const SourceRange where = point.range(promise.source.loc); where.valid())
      report.related.push_back({where, "the promise: " + promise.source.text});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PromiseNotKept)
