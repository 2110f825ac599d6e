// A callback that may run at DISPATCH_LEVEL or above is registered with a context in pageable memory.
//
//   registration: routine + context ---> ... ---> routine runs at DISPATCH_LEVEL and looks at its context
//
// The level is that of the role which the registration gives: fixed at DISPATCH_LEVEL or above, or a range that is
// really used up to there. Registrations of routines that run below are free to pass paged pool.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ContextInPagedPool : public Rule {
  void atCall(CallPoint &point) const override {
    for (const CallPoint::Registration &registered : point.registrations())
      if (runsAtDispatch(registered.role) && registered.context.pageable())
        point.report(compose(point, registered), point.argText(static_cast<unsigned>(registered.contextArg)));
  }

  static bool runsAtDispatch(const model::Role &role) {
    return role.entryKnown && role.high >= model::Dispatch && (role.demonic || role.low >= model::Dispatch);
  }

  static Report compose(const CallPoint &point, const CallPoint::Registration &registered) {
    const MemoryView &memory = registered.context;
    const bool pool = memory.kind == MemoryView::Kind::PagedPool;
    const std::string context = quoted(point.argText(static_cast<unsigned>(registered.contextArg)));
    Report report;
    report.message = "the context " + context + " is in " + (pool ? "paged pool" : "the pageable section " + quoted(memory.section.name.str())) + ", but " +
                     registered.role.phrase;
    report.help = pool ? "allocate the context from nonpaged pool" : "take the context out of the pageable section";
    if (const SourceRange from = pool ? memory.from : rangeOf(point.unit(), memory.section.loc); from.valid())
      report.related.push_back({from, pool ? "the context is allocated from paged pool here" : "the context is put into the section here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ContextInPagedPool)
