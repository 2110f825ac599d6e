// A timer or a DPC outlives its memory, or the driver's code.
//
//   QUEUED --cancel, remove-----------------> IDLE: its memory may be freed
//      |-----wait, lock, atomic operation---> unknown
//      |-----its memory is freed------------> report, with the path
//
// And over the whole module: a periodic timer that code sets and that no code cancels or waits for, in a driver that can be
// unloaded and of which all is here.
#include "../../common/Deferred.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class NotFlushedBeforeFree : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().kind != model::Effect::Kind::Free)
      return;
    for (const ObjectView &object : point.inside())
      if (object.state == std::string_view("queued") && (isTimer(object.objectClass) || isDpc(object.objectClass)))
        point.report(freed(object), object.text);
  }

  void atModuleEnd(ModulePoint &module) const override {
    const ModulePoint::FunctionView *unload = unloadRoutine(module);
    if (!unload || !module.isWhole())
      return;
    for (const auto &[object, uses] : module.objects())
      if (const ObjectUse *set = setUse(uses); set && std::ranges::none_of(uses, [&](const ObjectUse &use) { return mayStop(module, use); }))
        module.report(set->where, functionName(set->function), neverCancelled(module, object.string(), *unload), object.string());
  }

  static const ObjectUse *setUse(const std::vector<ObjectUse> &uses) {
    for (const ObjectUse &use : uses)
      if (const model::Effect *effect = effectOf(use); effect && leadsTo(*effect, "queued") && isTimer(effect->lockClass) && isPeriodic(use))
        return &use;
    return nullptr;
  }

  /// One that expires once may do its work and free itself.
  static bool isPeriodic(const ObjectUse &use) {
    const auto constantArguments = [&](const model::Where &where) -> std::optional<model::Interval> {
      if (where.kind != model::Where::Kind::Arg || where.arg < 0 || static_cast<size_t>(where.arg) >= use.instr->args.size())
        return std::nullopt;
      const ir::Operand &value = use.instr->args[where.arg];
      return value.kind == ir::Operand::Kind::Int ? std::optional(model::Interval{value.imm, value.imm}) : std::nullopt;
    };
    return std::ranges::any_of(use.contract->effects, [&](const model::Effect &effect) {
      return effect.kind == model::Effect::Kind::Is && effect.what == std::string_view("periodic") &&
             model::evaluate(effect.when, constantArguments) != model::Truth::False;
    });
  }

  /// It cancels the timer, waits for it, or hands it to somebody who might.
  static bool mayStop(const ModulePoint &module, const ObjectUse &use) {
    if (use.kind == ObjectUse::Kind::Escapes)
      return true;
    if (use.kind != ObjectUse::Kind::Passed)
      return false;
    if (!use.instr || !use.contract || module.function(use.instr->callee))
      return true;
    const model::Effect *effect = effectOf(use);
    return !effect || !(leadsTo(*effect, "queued") || leadsTo(*effect, "initialized"));
  }

  static Report freed(const ObjectView &object) {
    const bool timer = isTimer(object.objectClass);
    Report report;
    report.message = "the memory of " + deferredWord(object.objectClass) + " " + quoted(object.text) + " is freed while it is still queued";
    report.help = std::string(timer ? "cancel " : "remove ") + quoted(object.text) + (timer ? "" : " from its queue") +
                  " and flush the queued DPCs before its memory is freed";
    if (object.since.valid())
      report.related.push_back({object.since, quoted(object.text) + " is queued here"});
    return report;
  }

  static Report neverCancelled(const ModulePoint &module, const std::string &object, const ModulePoint::FunctionView &unload) {
    Report report;
    report.message = "periodic timer " + quoted(object) + " is set, but nothing in the driver cancels it, and " + quoted(functionName(unload.function)) +
                     " lets the driver be unloaded";
    report.help = "cancel " + quoted(object) + " and flush the queued DPCs before its memory or the driver goes away";
    if (const SourceRange range = module.range(*unload.unit, unload.function->loc); range.valid())
      report.related.push_back({range, "the driver is unloaded through here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(NotFlushedBeforeFree)
