// A saved IRQL is kept in a place that another thread writes at the same time.
//
//   lock A saves in P, lock B saves in P     : the owner of A and the owner of B overwrite each other   -> report
//   a bare raise saves in a global           : every thread that raises overwrites it                   -> report
//   lock A alone saves in P                  : only its owner writes there                              -> silent
//
// Two locks in one record must save in a field of that very record: a record of its own for each thread is not shared.
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class OldIrqlSharedStorage : public Rule {
  using Effect = model::Effect;
  using Where = model::Where;
  struct Save {
    const ObjectUse *use;
    Name lock; ///< empty: not known, or none
    bool byLock = false;
  };

  void atModuleEnd(ModulePoint &point) const override {
    const auto locks = lockArguments(point);
    for (const auto &[storage, uses] : point.objects()) {
      const ir::Global *global = point.global(storage);
      std::vector<Save> saves;
      for (const ObjectUse &use : uses)
        if (isSave(use))
          saves.push_back(describe(use, locks));
      std::ranges::sort(saves, {}, [](const Save &s) { return s.use->where; });
      if (!tellLocks(point, global ? global->name : storage, global != nullptr, saves) && global)
        tellRaise(point, global->name, saves);
    }
  }

  using Arguments = std::map<std::pair<const ir::Instr *, int>, Name>;

  /// The objects that calls are handed, by argument.
  static Arguments lockArguments(const ModulePoint &point) {
    Arguments arguments;
    for (const auto &[object, uses] : point.objects())
      for (const ObjectUse &use : uses)
        if (use.kind == ObjectUse::Kind::Passed)
          arguments[{use.call, use.arg}] = object;
    return arguments;
  }

  static bool isSave(const ObjectUse &use) {
    return use.contract && use.call && std::ranges::any_of(use.contract->effects, [&](const Effect &e) {
             if (e.kind != Effect::Kind::SetIrql)
               return false;
             return use.kind == ObjectUse::Kind::Passed ? use.byAddress && e.saved.kind == Where::Kind::ArgTarget && e.saved.field.empty() && e.saved.arg == use.arg
                                                        : use.kind == ObjectUse::Kind::Write && e.saved.kind == Where::Kind::Result;
           });
  }

  static Save describe(const ObjectUse &use, const Arguments &locks) {
    Save save{&use, {}, false};
    for (const Effect &e : use.contract->effects)
      if (e.kind == Effect::Kind::Acquire) {
        save.byLock = true;
        if (auto found = locks.find({use.call, e.lock.arg}); e.lock.kind == Where::Kind::Arg && found != locks.end())
          save.lock = found->second;
      }
    return save;
  }

  static std::string_view recordOf(Name object) {
    const size_t colons = object.str().rfind("::");
    return colons == std::string_view::npos ? std::string_view() : object.str().substr(0, colons);
  }

  static bool tellLocks(ModulePoint &point, Name storage, bool isGlobal, const std::vector<Save> &saves) {
    const Save *first = nullptr;
    for (const Save &save : saves) {
      if (save.lock.empty() || (!isGlobal && recordOf(save.lock) != recordOf(storage)))
        continue;
      if (!first)
        first = &save;
      if (save.lock == first->lock)
        continue;
      Report report;
      report.message = "the IRQL that " + quoted(save.lock.str()) + " saves goes to " + quoted(storage.str()) + ", where the one of " + quoted(first->lock.str()) + " goes too";
      report.help = "save the level in a local variable, or in a field of its own for each lock";
      report.related.push_back({first->use->where, quoted(first->lock.str()) + " saves its level here"});
      tell(point, save, std::move(report), storage);
      return true;
    }
    return false;
  }

  static void tellRaise(ModulePoint &point, Name storage, const std::vector<Save> &saves) {
    const auto raise = std::ranges::find_if(saves, [](const Save &s) { return !s.byLock; });
    if (raise == saves.end())
      return;
    Report report;
    report.message = "the IRQL before this raise is saved in the global " + quoted(storage.str()) + ", which every thread that comes here overwrites";
    report.help = "save the level in a local variable";
    tell(point, *raise, std::move(report), storage);
  }

  static void tell(ModulePoint &point, const Save &save, Report report, Name storage) {
    point.report(save.use->where, save.use->function ? save.use->function->name.string() : "", std::move(report), storage.string());
  }
};

} // namespace irqlint

IRQLINT_RULE(OldIrqlSharedStorage)
