// A function in the section that is thrown away after initialization can still be called later.
//
//   driver is loaded          DriverEntry has returned
//   INIT is resident  ------->  its pages are given back  ------->  a call runs into nothing
//
// Called later means: the system keeps the function as a callback, or a callback that the system keeps reaches it by
// direct calls. Callbacks that are over when the driver is initialized, or when the call that hands them over returns,
// are not meant; nor are functions that nobody is known to call. An inline function stands where it is called.
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class InitCodeAfterInit : public Rule {
  using FunctionView = ModulePoint::FunctionView;

  void atModuleEnd(ModulePoint &point) const override {
    for (const FunctionView &view : point.functions())
      if (isDiscarded(view))
        check(point, view);
  }

  static void check(ModulePoint &point, const FunctionView &view) {
    if (const model::Role *role = keptRole(point, view)) {
      point.report(point.range(*view.unit, view.function->loc), view.function->name.string(), composeKept(point, view, *role),
                   view.function->name.string() + " as " + role->type.string());
      return;
    }
    for (const Reference &use : point.references(view.function->key))
      if (use.isCall && use.from)
        if (const auto chain = laterCalls(point, use.from->key); !chain.empty())
          point.report(use.where, use.from->name.string(), composeCalled(point, view, chain), view.function->name.string());
  }

  static bool isDiscarded(const FunctionView &view) {
    return model::Model::isDiscarded(view.section.name) && !view.function->isInline;
  }

  /// A role in which the system calls the function whenever it likes, after some code has handed its address over.
  static const model::Role *keptRole(const ModulePoint &point, const FunctionView &view) {
    const auto references = point.references(view.function->key);
    if (std::ranges::all_of(references, &Reference::isCall))
      return nullptr;
    for (const model::Role &role : view.roles)
      if (!role.transient && role.entryKnown && role.source.kind != model::Source::Kind::Annotation)
        return &role;
    return nullptr;
  }

  /// From a callback that the system keeps down to the caller; calls out of INIT functions are told where those are called.
  static std::vector<const FunctionView *> laterCalls(const ModulePoint &point, Name caller) {
    if (const FunctionView *view = point.function(caller); !view || isDiscarded(*view))
      return {};
    return point.callChain(caller, [&](const FunctionView &f) { return !isDiscarded(f) && keptRole(point, f); },
                           [](const FunctionView &f) { return !isDiscarded(f); });
  }

  static Report composeKept(const ModulePoint &point, const FunctionView &view, const model::Role &role) {
    const std::string function = quoted(view.function->name.str());
    Report report = compose(point, view, "it stays registered: " + role.phrase);
    for (const Reference &use : point.references(view.function->key))
      if (!use.isCall && report.related.size() < 2)
        report.related.push_back({use.where, "the address of " + function + " is handed over here"});
    return report;
  }

  static Report composeCalled(const ModulePoint &point, const FunctionView &view, const std::vector<const FunctionView *> &chain) {
    const FunctionView &root = *chain.front();
    std::vector<std::string> between;
    for (size_t i = 1; i < chain.size(); ++i)
      between.push_back(chain[i]->function->name.string());
    Report report = compose(point, view, quoted(root.function->name.str()) + " calls it later" + throughWords(between));
    report.related.push_back({point.range(*root.unit, root.function->loc), keptRole(point, root)->phrase});
    return report;
  }

  static Report compose(const ModulePoint &point, const FunctionView &view, const std::string &fault) {
    const std::string function = quoted(view.function->name.str()), section = quoted(view.section.name.str());
    Report report;
    report.message = function + " is in " + section + ", which is thrown away after initialization, but " + fault;
    report.help = "take " + function + " and what it calls out of " + section + ", or put it into a pageable section if it only runs below DISPATCH_LEVEL";
    if (const SourceRange range = point.range(*view.unit, view.section.loc); range.valid())
      report.related.push_back({range, function + " is put into " + section + " here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(InitCodeAfterInit)
