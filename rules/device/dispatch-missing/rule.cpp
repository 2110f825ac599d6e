// The table of dispatch routines has a hole where a request is certain to come. An empty slot holds a routine of the system that
// fails every request.
//
//   a symbolic link or an interface lets the device be opened, and there is no routine for create, or none for close  -> report
//   the driver attaches to a stack and handles Plug and Play, but not power, or not system control                    -> report
//
// Only when all of the driver is known, every slot is set by number, and no framework, port or class driver sets the others.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class DispatchMissing : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    if (!module.isWhole() || isLookedAfter(module))
      return;
    const DispatchTable table = dispatchTable(module);
    if (table.filled || table.slots.empty())
      return;
    checkOpening(module, table);
    checkStack(module, table);
  }

  static void checkOpening(ModulePoint &module, const DispatchTable &table) {
    const std::optional<ModuleCall> opened = madeReachable(module);
    if (!opened || (table.has(Major::Create) && table.has(Major::Close)))
      return;
    const bool create = !table.has(Major::Create);
    Report report;
    report.message = quoted(opened->contract->name.str()) + " lets the device be opened, but the driver sets no routine for " +
                     (create ? "IRP_MJ_CREATE: every attempt to open it fails" : "IRP_MJ_CLOSE: the end of a handle is not noticed");
    report.help = std::string("set a routine for ") + (create ? "IRP_MJ_CREATE" : "IRP_MJ_CLOSE") + "; one that completes the request with success is enough";
    module.report(opened->where, functionName(opened->from), std::move(report), create ? "IRP_MJ_CREATE" : "IRP_MJ_CLOSE");
  }

  static std::optional<ModuleCall> madeReachable(const ModulePoint &module) {
    if (module.callsOfKind("creates_device").empty())
      return std::nullopt;
    for (const char *kind : {"creates_symbolic_link", "switches_interface"})
      for (const ModuleCall &call : module.callsOfKind(kind))
        return call;
    return std::nullopt;
  }

  static void checkStack(ModulePoint &module, const DispatchTable &table) {
    const auto plugAndPlay = table.slots.find(Major::Pnp);
    if (plugAndPlay == table.slots.end() || module.callsOfKind("attaches_device").empty())
      return;
    for (const auto &[slot, name] : {std::pair(Major::Power, "IRP_MJ_POWER"), std::pair(Major::SystemControl, "IRP_MJ_SYSTEM_CONTROL")})
      if (!table.has(slot)) {
        Report report;
        report.message = std::string("the driver is part of a device stack but sets no routine for ") + name +
                         ": the request fails here instead of reaching the drivers below";
        report.help = std::string("set a routine for ") + name + " that at least passes the request down";
        module.report(plugAndPlay->second->where, functionName(plugAndPlay->second->function), std::move(report), name);
      }
  }
};

} // namespace irqlint

IRQLINT_RULE(DispatchMissing)
