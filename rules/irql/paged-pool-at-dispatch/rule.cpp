// Paged pool is allocated, freed or kept in a lookaside list at DISPATCH_LEVEL or above.
//
//   allocation of a type that is certainly paged, paged lookaside list -> a broken demand of irql/call-above-max, told here
//   memory that certainly came from paged pool is freed                -> own demand: APC_LEVEL at most
//   type or origin not known                                           -> silent
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PagedPoolAtDispatch : public Rule {
  void atCall(CallPoint &point) const override {
    if (point.isKind("paged_pool"))
      return;
    for (const model::Effect &effect : point.contract().effects)
      if (effect.kind == model::Effect::Kind::Free && effect.lock.kind == model::Where::Kind::Arg)
        checkFree(point, static_cast<unsigned>(effect.lock.arg));
  }

  static void checkFree(CallPoint &point, unsigned argument) {
    const MemoryView memory = point.memory(argument);
    if (memory.kind != MemoryView::Kind::PagedPool)
      return;
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    detail.limitText = "the memory comes from paged pool";
    detail.limitAt = memory.from;
    point.requireIrqlAtMost(model::Apc, detail);
  }

  Report explain(const Violation &v) const override { return compose(v, "gives paged pool back"); }

  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.detail->isKind("paged_pool") || v.limit >= model::Dispatch)
      return std::nullopt;
    return compose(v, "works with paged pool");
  }

  static Report compose(const Violation &v, const std::string &what) {
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + contextWords(v) + ", but it " + what +
                     ", which needs " + limitWords(v.limit);
    report.help = "take the memory from nonpaged pool if code at DISPATCH_LEVEL uses it; else " +
                  lowerFirst(v, "the call of " + callee);
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PagedPoolAtDispatch)
