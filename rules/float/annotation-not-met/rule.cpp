// A function promises by annotation to save, or to restore, the floating-point state, and comes back without having done so.
//
//   promises to save    : HELD at the exit                -> kept
//   promises to restore : the caller's state given back   -> kept
//   else, for certain                                     -> report at that exit
//   a save that failed, and says so by its result         -> silent
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class FloatAnnotationNotMet : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const model::Effect &promise : point.contract().effects)
      if (isAboutFloatState(promise))
        for (const Exit &exit : point.exits())
          if (breaks(point, exit, promise) && !point.alreadyReported(exit.where))
            point.report(exit, compose(point, exit, promise), point.function().name.string(), exit.where);
  }

  static bool saves(const model::Effect &promise) { return promise.kind == model::Effect::Kind::Acquire; }

  static bool isAboutFloatState(const model::Effect &promise) {
    return (saves(promise) || promise.kind == model::Effect::Kind::Release) && promise.source.kind == model::Source::Kind::Annotation &&
           promise.lock.kind == model::Where::Kind::Global && promise.lock.field == std::string_view("float_state");
  }

  static bool breaks(const FunctionPoint &point, const Exit &exit, const model::Effect &promise) {
    if (exit.kind != Exit::Kind::Return || model::evaluate(promise.when, resultOf(exit)) != model::Truth::True)
      return false;
    const bool maySaveNothing = saves(promise) && promise.when.always() && (isFailure(point, exit) || exit.result == Exit::Result::Other);
    return !maySaveNothing && point.keeps(exit, promise) == FunctionPoint::Kept::No;
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const model::Effect &promise) {
    const std::string done = saves(promise) ? "saved" : "restored";
    Report report;
    report.message = exitWords(point, exit) + " without having " + done + " the floating-point state, which its annotation promises";
    report.help = saves(promise) ? "save the state on this way too, or state by _When_ for which results it is saved"
                                 : "restore the state on this way too, or state by _When_ for which results it is restored";
    if (const SourceRange range = point.range(promise.source.loc); range.valid())
      report.related.push_back({range, "the annotation stands here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FloatAnnotationNotMet)
