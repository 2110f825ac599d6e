// A handle is opened for the driver itself, without saying that it shall be one of the kernel, in code that runs in the process of
// whoever sent a request. It lands in the table of that process.
//
//   create, read, write, device control --open without OBJ_KERNEL_HANDLE--> report
//   DriverEntry, AddDevice, Plug and Play, work items, threads (system process) --> fine
//
// Handles that may be meant for the caller, because the code writes them to memory that is not the driver's own, are left out.
#include "../../common/Devices.h"
#include "../../common/ObjectAttributes.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class KernelHandleMissing : public Rule {
  static constexpr int64_t KernelHandle = 0x200;
  using View = ModulePoint::FunctionView;

  void atModuleEnd(ModulePoint &module) const override {
    for (const ModuleCall &call : module.callsOfKind("opens_handle")) {
      if (!call.from || !lacksKernelHandle(*call.from, *call.instr) || !isForDriver(module, *call.from, *call.instr))
        continue;
      const auto chain = module.callChain(
          call.from->key, [](const View &view) { return !view.roles.empty() && std::ranges::all_of(view.roles, runsForCaller); },
          [&](const View &view) { return !entersProcess(module, view); });
      if (!chain.empty())
        module.report(call.where, functionName(call.from), compose(call, chain), call.instr->text);
    }
  }

  /// Major functions that reach the top driver of a stack in the thread that called the system service.
  static bool runsForCaller(const model::Role &role) {
    constexpr std::array majors = std::to_array<std::string_view>({"IRP_MJ_CREATE", "IRP_MJ_CLEANUP", "IRP_MJ_READ", "IRP_MJ_WRITE", "IRP_MJ_DEVICE_CONTROL"});
    return role.type == std::string_view("EVT_WDF_IO_IN_CALLER_CONTEXT") || (role.type == std::string_view("DRIVER_DISPATCH") && isOneOf(role.variant, majors));
  }

  /// No attributes at all, or all that is ever stored in them says so, as numbers.
  static bool lacksKernelHandle(const ir::Function &function, const ir::Instr &call) {
    const ir::Operand *argument = attributesOf(call);
    return argument && (isNull(*argument) || lacksFlag(function, *argument, KernelHandle));
  }

  /// The handle goes into a local that is only used here, into a global, or into the extension of a device.
  static bool isForDriver(const ModulePoint &module, const ir::Function &function, const ir::Instr &call) {
    const ir::Place *handle = placeAt(function, call.args.front());
    if (!handle)
      return false;
    if (handle->base == ir::Place::Base::Global)
      return true;
    if (handle->base != ir::Place::Base::Var)
      return false;
    if (handle->path.empty())
      return !isCopiedOut(function, handle->var);
    const ir::Instr *store = onlyStoreTo(function, handle->var);
    const ir::Place *from = store && store->op == ir::Op::Store ? readFrom(function, store->a) : nullptr;
    const auto use = from ? module.fieldUse(*from) : std::nullopt;
    return use && use->rule.kind == std::string_view("extension");
  }

  static bool isCopiedOut(const ir::Function &function, uint32_t variable) {
    const auto isHandle = [&](const ir::Operand &value) { return localRead(function, value) == variable; };
    for (const ir::Block &block : function.blocks) {
      if (isHandle(block.term.value))
        return true;
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Store && isHandle(instr.a) && (instr.place.base != ir::Place::Base::Var || !instr.place.path.empty()))
          return true;
    }
    return false;
  }

  /// It attaches to a process of its own choice.
  static bool entersProcess(const ModulePoint &module, const View &view) {
    return std::ranges::any_of(module.callsOfKind("process_memory"), [&](const ModuleCall &call) { return call.from == view.function; });
  }

  static Report compose(const ModuleCall &call, const std::vector<const View *> &chain) {
    const ir::Function &entry = *chain.front()->function;
    Report report;
    report.message = "the handle from " + quoted(call.contract->name.str()) + " is not said to be one of the kernel, and " + quoted(entry.name.str()) +
                     " runs in the process of whoever sent the request" + (&entry == call.from ? "" : ", and calls this") +
                     ": the handle is in the table of that process, whose code can use and close it";
    report.help = "put OBJ_KERNEL_HANDLE into the attributes";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(KernelHandleMissing)
