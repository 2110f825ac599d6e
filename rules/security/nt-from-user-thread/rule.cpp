// A system service is called by its Nt name with an address of kernel memory, in the thread of a program. By that name the service goes
// by the previous mode of the thread: it takes the address for one that the program sent, and refuses it.
//
//   dispatch routine for requests of programs --Nt form, address of a variable of the driver--> report
//                                             --Zw form---------------------------------------> fine: the kernel calls
//   DriverEntry, Plug and Play, work item: threads of the system -----------------------------> fine
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class NtFromUserThread : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    const auto runsForPrograms = [](const ModulePoint::FunctionView &view) { return !view.roles.empty() && std::ranges::all_of(view.roles, isForPrograms); };
    const auto hasNoRole = [&](const ModulePoint::FunctionView &view) { return view.roles.empty(); };
    for (const ModuleCall &call : module.callsOfKind("goes_by_previous_mode")) {
      if (!call.from || !hasKernelAddress(*call.from, *call.instr) || asksMode(*call.from, *call.instr))
        continue;
      const auto chain = module.callChain(call.from->key, runsForPrograms, [&](const ModulePoint::FunctionView &view) { return hasNoRole(view) || runsForPrograms(view); });
      if (chain.empty())
        continue;
      Report report;
      report.message = quoted(call.contract->name.str()) + " is called with addresses of kernel memory where " + quoted(chain.front()->function->name.str()) +
                       " runs in the thread of a program: it goes by the previous mode, takes them for addresses of the program, and fails";
      report.help = "call the service by its Zw name, after what the caller sent was checked";
      module.report(call.where, functionName(call.from), std::move(report), call.instr->text);
    }
  }

  /// Requests that the I/O manager sends in the thread of the program that asked.
  static bool isForPrograms(const model::Role &role) {
    constexpr std::array requests = std::to_array<std::string_view>({"IRP_MJ_CREATE", "IRP_MJ_CLEANUP", "IRP_MJ_READ", "IRP_MJ_WRITE", "IRP_MJ_DEVICE_CONTROL", "IRP_MJ_FILE_SYSTEM_CONTROL",
                                                                    "IRP_MJ_DIRECTORY_CONTROL", "IRP_MJ_QUERY_INFORMATION", "IRP_MJ_SET_INFORMATION"});
    return role.type == std::string_view("EVT_WDF_IO_IN_CALLER_CONTEXT") || (role.type == std::string_view("DRIVER_DISPATCH") && isOneOf(role.variant, requests));
  }

  /// The address of a variable, or of a part of one.
  static bool hasKernelAddress(const ir::Function &function, const ir::Instr &call) {
    return std::ranges::any_of(call.args, [&](const ir::Operand &argument) {
      const ir::Instr *source = sourceOf(function, argument);
      return source && source->op == ir::Op::Addr && source->place.base != ir::Place::Base::Temp &&
             std::ranges::none_of(source->place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
    });
  }

  /// The path has looked at where the request comes from.
  static bool asksMode(const ir::Function &function, const ir::Instr &call) {
    return std::ranges::any_of(decisionsBefore(function, call), [&](const ir::Terminator *decision) { return readsMode(function, decision->cond, 0); });
  }
  static bool readsMode(const ir::Function &function, const ir::Operand &value, int depth) {
    const ir::Instr *source = depth < 5 ? sourceOf(function, value) : nullptr;
    if (!source)
      return false;
    if (source->op == ir::Op::Load)
      return !source->place.path.empty() && source->place.path.back().field == std::string_view("RequestorMode");
    return source->op == ir::Op::Call || readsMode(function, source->a, depth + 1) || readsMode(function, source->b, depth + 1);
  }
};

} // namespace irqlint
IRQLINT_RULE(NtFromUserThread)
