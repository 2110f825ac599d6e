// A symbolic link outlives the driver that made it, so that it cannot be made again; or an interface is never disabled.
//
//   nothing --create--> LINK --delete--> nothing
//                         +-- failing way out of DriverEntry or AddDevice -> report, see common/LeftBehind.h
//                         +-- the driver can be unloaded, all of it is known, and nothing in it deletes a link -> report
//
//   disabled --TRUE--> ENABLED --FALSE--> disabled
//                         +-- all of the driver is known, it can be unloaded, and it only ever passes TRUE -> report
#include "../../common/LeftBehind.h"

namespace irqlint {
using namespace rules;

class SymlinkLeak : public LeftBehind {
  bool concerns(const ObjectView &thing) const override { return thing.objectClass == std::string_view("symbolic_link"); }

  Report compose(const FunctionPoint &point, const Exit &exit, const ObjectView &thing) const override {
    Report report;
    report.message = "a symbolic link is left behind " + setUpWords(point, exit);
    report.help = "delete the link on this way out: the unload routine is not called when the driver fails to start";
    if (thing.since.valid())
      report.related.push_back({thing.since, "the link is made here"});
    return report;
  }

  void atModuleEnd(ModulePoint &module) const override {
    const ModulePoint::FunctionView *unload = unloadRoutine(module);
    if (!unload || !module.isWhole())
      return;
    if (module.callsOfKind("deletes_symbolic_link").empty())
      for (const ModuleCall &call : module.callsOfKind("creates_symbolic_link"))
        tell(module, call, *unload, "makes a symbolic link that nothing in the driver deletes", "delete the link before the device that it leads to", Severity::Warning);
    const std::vector<ModuleCall> switches = module.callsOfKind("switches_interface");
    if (!switches.empty() && std::ranges::all_of(switches, enables))
      tell(module, switches.front(), *unload, "enables a device interface that nothing in the driver disables",
           "disable the interface when the device is removed", Severity::Note); // in the end the system does it
  }

  static bool enables(const ModuleCall &call) {
    return call.instr->args.size() > 1 && call.instr->args[1].kind == ir::Operand::Kind::Int && call.instr->args[1].imm != 0;
  }

  static void tell(ModulePoint &module, const ModuleCall &call, const ModulePoint::FunctionView &unload, const std::string &fact, const std::string &help,
                   Severity severity) {
    Report report;
    report.severity = severity;
    report.message = quoted(call.contract->name.str()) + " " + fact + ", but " + quoted(functionName(unload.function)) + " lets it be unloaded";
    report.help = help;
    if (const SourceRange range = module.range(*unload.unit, unload.function->loc); range.valid())
      report.related.push_back({range, "the driver is unloaded through here"});
    module.report(call.where, functionName(call.from), std::move(report), call.instr->text);
  }
};

} // namespace irqlint

IRQLINT_RULE(SymlinkLeak)
