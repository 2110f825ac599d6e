// A timer, a DPC or a work item is queued and was never initialized.
//
//   untouched (a local, or new memory) --queue-------> report, with the path
//   untouched --initialize, copy, unknown call-------> not this rule's business
//
// And over a driver of which all is here: a field or global that code queues, and that no code initializes, copies to or hands to
// anybody who might.
#include "../../common/Deferred.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class DeferredUninitialized : public Rule {
  void atObject(ObjectPoint &point) const override {
    const model::Effect &effect = point.effect();
    if (!leadsTo(effect, "queued") || !isDeferred(effect.lockClass))
      return;
    if (const ObjectView object = point.object(); object.untouched)
      point.report(compose(quoted(object.text) + " is queued, but was never initialized on this path", object.text, effect.lockClass), object.text);
  }

  void atModuleEnd(ModulePoint &module) const override {
    if (!module.isWhole())
      return; // who knows what the rest does
    for (const auto &[object, uses] : module.objects())
      if (const ObjectUse *queued = queuedUse(uses); queued && std::ranges::none_of(uses, [&](const ObjectUse &use) { return mayInitialize(module, use); })) {
        const std::string name = object.string();
        const Name objectClass = effectOf(*queued)->lockClass;
        module.report(queued->where, functionName(queued->function),
                      compose(quoted(name) + " is queued, but nothing in the driver initializes it", name, objectClass), name);
      }
  }

  static const ObjectUse *queuedUse(const std::vector<ObjectUse> &uses) {
    for (const ObjectUse &use : uses)
      if (const model::Effect *effect = effectOf(use); effect && leadsTo(*effect, "queued") && isDeferred(effect->lockClass))
        return &use;
    return nullptr;
  }

  static bool mayInitialize(const ModulePoint &module, const ObjectUse &use) {
    if (use.kind == ObjectUse::Kind::Read)
      return false;
    if (use.kind != ObjectUse::Kind::Passed || !use.instr || !use.contract || module.function(use.instr->callee))
      return true;
    if (const model::Effect *effect = effectOf(use))
      return leadsTo(*effect, "initialized");
    return !use.contract->has(model::Effect::Kind::Wait); // a timer can be waited for
  }

  static Report compose(const std::string &fact, const std::string &object, Name objectClass) {
    Report report;
    report.message = fact;
    report.help = "initialize the " + deferredWord(objectClass) + " " + quoted(object) + " once, before anything can queue it";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(DeferredUninitialized)
