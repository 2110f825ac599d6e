// A driver keeps requests of whoever opened it in a queue, but has no routine for cleanup: when the last handle is closed, nobody ends
// the requests that came through it.
//
//   a dispatch routine for reads, writes or control codes --calls--> a request is put into a queue, or gets a cancel routine
//   and the table of dispatch routines has nothing for cleanup  -> report
//
// Only when all of the driver is known, every slot is set by number, and no framework looks after it.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class NoCleanupHandler : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    if (!module.isWhole() || isLookedAfter(module))
      return;
    const DispatchTable table = dispatchTable(module);
    if (table.slots.empty() || table.has(Major::Cleanup) || !table.has(Major::Create))
      return;
    for (const ModuleCall &call : module.callsOfKind("queues_irp"))
      if (const ModulePoint::FunctionView *from = dispatcher(module, call); from && keeps(call)) {
        module.report(call.where, functionName(call.from), compose(module, call, *from), call.instr->text);
        return; // one routine would do for all of them
      }
  }

  /// Null takes a cancel routine away.
  static bool keeps(const ModuleCall &call) {
    return call.instr->args.size() < 2 || call.instr->args[1].kind != ir::Operand::Kind::Int;
  }

  /// The routine through which a request of a handle comes to the call.
  static const ModulePoint::FunctionView *dispatcher(const ModulePoint &module, const ModuleCall &call) {
    if (!call.from)
      return nullptr;
    const auto chain = module.callChain(
        call.from->key, [](const auto &function) { return std::ranges::any_of(function.roles, isForHandles); }, [](const auto &) { return true; });
    return chain.empty() ? nullptr : chain.front();
  }

  static bool isForHandles(const model::Role &role) {
    return role.type == std::string_view("DRIVER_DISPATCH") &&
           isOneOf(role.variant, std::to_array<std::string_view>({"IRP_MJ_READ", "IRP_MJ_WRITE", "IRP_MJ_DEVICE_CONTROL"}));
  }

  static Report compose(const ModulePoint &module, const ModuleCall &call, const ModulePoint::FunctionView &from) {
    Report report;
    report.message = quoted(functionName(from.function)) + " keeps requests of a handle waiting, but the driver sets no routine for IRP_MJ_CLEANUP that ends them";
    report.help = "set a routine for IRP_MJ_CLEANUP that cancels the waiting requests of the file object that is being closed";
    if (const SourceRange range = module.range(*from.unit, from.function->loc); range.valid() && from.function != call.from)
      report.related.push_back({range, "the requests come in here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(NoCleanupHandler)
