// A lock is used, but nothing has initialized it. Timers, DPCs and work items are dpc/uninitialized.
//
//   a global that the module uses, and nothing in the module could have set up     -> report
//   memory allocated on this path, the lock in it is acquired before any set-up    -> report
//
// "Could have set up": an initialization, a store, a static initializer, its address in other hands. Locks whose free state is
// zero (spin locks, push locks) are only told where memory is not zero, which here means: not at all.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class Uninitialized : public Rule {
  using Effect = model::Effect;

  void atLock(LockPoint &point) const override {
    const MemoryView memory = point.memory();
    const bool isAllocated = memory.kind == MemoryView::Kind::PagedPool || memory.kind == MemoryView::Kind::NonPagedPool;
    if (point.isRelease() || !isAllocated || !needsSetUp(point.effect().lockClass) || !point.object().untouched)
      return;
    Report report;
    report.message = quoted(point.lock().text) + " is acquired, but nothing has initialized it since its memory was allocated";
    report.help = "initialize the lock where its memory is allocated, before anybody can use it";
    report.related.push_back({memory.from, "the memory is allocated here"});
    point.report(std::move(report), point.lock().text);
  }

  void atModuleEnd(ModulePoint &point) const override {
    if (!point.isReadWhole())
      return;
    for (const auto &[key, uses] : point.objects())
      if (point.global(key) && !uses.empty() && std::ranges::all_of(uses, usesOnly))
        if (const auto definition = definitionOf(point, key); definition.valid())
          tell(point, quoted(point.global(key)->name.str()), definition, *std::ranges::min_element(uses, {}, &ObjectUse::where));
  }

  /// Zeroed memory is no such object yet.
  static bool needsSetUp(Name objectClass) {
    static const std::string_view classes[] = {"fast_mutex", "guarded_mutex", "eresource", "kmutex"};
    return std::ranges::count(classes, objectClass.str()) != 0;
  }

  /// Where the module defines the global; a declaration of what a library defines stands in a header.
  static SourceRange definitionOf(const ModulePoint &point, Name key) {
    for (const ModulePoint::FunctionView &view : point.functions())
      for (const ir::Global &global : view.unit->globals)
        if (global.key == key && global.loc.valid() && global.loc.file == 0)
          return point.range(*view.unit, global.loc);
    return {};
  }

  /// The call takes the object as one that is ready.
  static bool usesOnly(const ObjectUse &use) {
    if (use.kind != ObjectUse::Kind::Passed || !use.byAddress || !use.contract)
      return false;
    return std::ranges::any_of(use.contract->effects, [&](const Effect &e) {
      const bool isMeant = e.lock.kind == model::Where::Kind::Arg && e.lock.arg == use.arg && needsSetUp(e.lockClass);
      const bool takes = e.kind == Effect::Kind::Acquire || e.kind == Effect::Kind::Release;
      return isMeant && (takes || (e.kind == Effect::Kind::Object && !(e.what == std::string_view("initialized"))));
    });
  }

  static void tell(ModulePoint &point, const std::string &name, const SourceRange &definition, const ObjectUse &use) {
    Report report;
    report.message = name + " is used here, but nothing in this driver initializes it";
    report.help = "initialize " + name + " when the driver is loaded";
    report.related.push_back({definition, name + " is defined here"});
    point.report(use.where, use.function ? use.function->name.string() : "", std::move(report), name);
  }
};

} // namespace irqlint

IRQLINT_RULE(Uninitialized)
