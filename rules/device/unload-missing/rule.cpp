// A driver makes devices, threads or registrations for as long as it is loaded, and
//
//   sets no unload routine                                 -> report at DriverEntry: it can only be got rid of by a restart
//   has one, but nothing in the driver deletes a device    -> report at the unload routine
//
// Only when all of the driver is known, and no framework, port or class driver looks after it. File systems, file system filters
// and drivers that say they start at boot stay loaded on purpose: silent.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class UnloadMissing : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    const ModulePoint::FunctionView *entry = driverEntry(module);
    if (!entry || !module.isWhole() || isLookedAfter(module))
      return;
    if (const ModulePoint::FunctionView *unload = unloadRoutine(module))
      checkDevices(module, *unload);
    else if (usesOf(module, "DRIVER_OBJECT::DriverUnload").empty())
      checkNothingStays(module, *entry);
  }

  static void checkNothingStays(ModulePoint &module, const ModulePoint::FunctionView &entry) {
    const std::optional<ModuleCall> call = staying(module);
    if (!call)
      return;
    Report report;
    report.message = quoted(functionName(entry.function)) + " sets no unload routine, though the driver calls " + quoted(call->contract->name.str()) +
                     ": it can never be unloaded";
    report.help = "set an unload routine that undoes what the driver has done, or say why the driver has to stay";
    report.related.push_back({call->where, "this is what would have to be undone"});
    module.report(module.range(*entry.unit, entry.function->loc), functionName(entry.function), std::move(report), functionName(entry.function));
  }

  /// The first of what lasts as long as the driver.
  static std::optional<ModuleCall> staying(const ModulePoint &module) {
    for (const char *kind : {"creates_device", "registers_callback", "creates_thread"})
      for (const ModuleCall &call : module.callsOfKind(kind))
        return call;
    return std::nullopt;
  }

  static void checkDevices(ModulePoint &module, const ModulePoint::FunctionView &unload) {
    const std::vector<ModuleCall> created = module.callsOfKind("creates_device");
    if (created.empty() || !module.callsOfKind("deletes_device").empty())
      return;
    const ModuleCall &call = created.front();
    Report report;
    report.message = quoted(functionName(unload.function)) + " lets the driver be unloaded, but nothing in it deletes the device that " +
                     quoted(call.contract->name.str()) + " makes";
    report.help = "delete every device of the driver before the unload routine returns";
    report.related.push_back({call.where, "the device is made here"});
    module.report(module.range(*unload.unit, unload.function->loc), functionName(unload.function), std::move(report), call.instr->text);
  }
};

} // namespace irqlint

IRQLINT_RULE(UnloadMissing)
