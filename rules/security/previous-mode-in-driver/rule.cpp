// Code that handles a request, or runs in a system thread, asks for the previous mode of the thread to know whether to trust: that
// is the mode of another call.
//
//   work item, DPC, completion, system thread --asks for the previous mode--> report
//
// In a dispatch routine of the highest driver both modes are the same; the request says it in RequestorMode, in any thread.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PreviousModeInDriver : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    const auto runsElsewhere = [](const ModulePoint::FunctionView &view) { return !view.roles.empty() && std::ranges::all_of(view.roles, isOfAnotherThread); };
    const auto any = [](const ModulePoint::FunctionView &) { return true; };
    for (const ModuleCall &call : module.callsOfKind("asks_previous_mode")) {
      const auto chain = call.from ? module.callChain(call.from->key, runsElsewhere, any) : std::vector<const ModulePoint::FunctionView *>{};
      if (chain.empty())
        continue;
      Report report;
      report.message = quoted(call.contract->name.str()) + " is asked where " + quoted(chain.front()->function->name.str()) +
                       " runs in some thread of the system: what it says has nothing to do with who sent the request";
      report.help = "look at RequestorMode of the request, or take the mode along when the work is queued";
      module.report(call.where, functionName(call.from), std::move(report), call.instr->text);
    }
  }

  static bool isOfAnotherThread(const model::Role &role) {
    constexpr std::array roles = std::to_array<std::string_view>({"IO_WORKITEM_ROUTINE", "IO_WORKITEM_ROUTINE_EX", "WORKER_THREAD_ROUTINE", "KSTART_ROUTINE", "IO_COMPLETION_ROUTINE",
                                                                  "KDEFERRED_ROUTINE", "IO_DPC_ROUTINE", "DRIVER_STARTIO", "DRIVER_CANCEL", "EVT_WDF_WORKITEM", "EVT_WDF_DPC", "EVT_WDF_TIMER"});
    return isOneOf(role.type, roles);
  }
};

} // namespace irqlint

IRQLINT_RULE(PreviousModeInDriver)
