// A driver that can be unloaded queues a work item of the kind that knows no driver: nothing keeps the routine's code in
// memory until it has returned.
//
// Drivers that are never unloaded may use them: silent without an unload routine. So may registered file systems: the system holds
// references on their device objects, and requests that are still under way hold theirs.
#include "../../common/Deferred.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class LegacyExQueue : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    const ModulePoint::FunctionView *unload = unloadRoutine(module);
    if (!unload || !module.callsOfKind("registers_file_system").empty())
      return;
    for (const ModuleCall &call : module.callsOfKind("legacy_work_item"))
      if (queues(call))
        module.report(call.where, functionName(call.from), compose(module, call, *unload), call.instr->text);
  }

  static bool queues(const ModuleCall &call) {
    return std::ranges::any_of(call.contract->effects, [](const model::Effect &effect) { return leadsTo(effect, "queued"); });
  }

  static Report compose(const ModulePoint &module, const ModuleCall &call, const ModulePoint::FunctionView &unload) {
    Report report;
    report.message = quoted(call.contract->name.str()) + " queues a work item that does not keep the driver loaded, but " +
                     quoted(functionName(unload.function)) + " lets it be unloaded";
    report.help = "use a work item that belongs to a device object: the system holds a reference on it until the routine has returned";
    if (const SourceRange range = module.range(*unload.unit, unload.function->loc); range.valid())
      report.related.push_back({range, "the driver is unloaded through here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(LegacyExQueue)
