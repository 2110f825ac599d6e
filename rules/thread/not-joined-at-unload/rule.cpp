// The driver creates a system thread and can be unloaded, but has no means to wait until the thread has ended.
//
//   some call creates a thread, and nothing keeps the driver loaded for it
//   and the module is all of the driver, and has an unload routine
//   and no call anywhere comes to a thread's object or waits for a handle   -> report at the call that creates
//
// Only this certain shape: whether the right thread is waited for on every way is not asked.
#include "../../common/Deferred.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class NotJoinedAtUnload : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    const ModulePoint::FunctionView *unload = unloadRoutine(module);
    if (!unload || !module.isWhole() || !module.callsOfKind("references_thread").empty())
      return;
    for (const ModuleCall &call : module.callsOfKind("creates_thread"))
      if (!keepsDriverLoaded(call))
        module.report(call.where, functionName(call.from), compose(module, call, *unload), call.instr->text);
  }

  static bool keepsDriverLoaded(const ModuleCall &call) {
    return std::ranges::any_of(call.contract->effects, [](const model::Effect &effect) {
      return effect.kind == model::Effect::Kind::Is && effect.what == std::string_view("keeps_driver_loaded");
    });
  }

  static Report compose(const ModulePoint &module, const ModuleCall &call, const ModulePoint::FunctionView &unload) {
    const std::string routine = quoted(functionName(unload.function));
    Report report;
    report.message = quoted(call.contract->name.str()) + " starts a thread that nothing in the driver can wait for, but " + routine +
                     " lets the driver be unloaded";
    report.help = "take a reference to the thread's object, and in " + routine + " tell the thread to end and wait for that object";
    if (const SourceRange range = module.range(*unload.unit, unload.function->loc); range.valid())
      report.related.push_back({range, "the driver is unloaded through here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(NotJoinedAtUnload)
