// AddDevice attaches the new device to something that is certainly not the physical device it was called for.
//
//   AddDevice(driver, pdo):  attach(new, pdo)                              right
//                            attach(new, new), attach(new, a global)       -> report
//
// A pointer of which it is not known where it comes from may be the right one: silent.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class AttachWrongTarget : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    for (const ModuleCall &call : module.callsOfKind("attaches_to_stack")) {
      const ModulePoint::FunctionView *function = call.from ? module.function(call.from->key) : nullptr;
      if (!function || call.instr->args.size() < 2 || !std::ranges::any_of(function->roles, isAddDevice))
        continue;
      if (const std::string wrong = wrongTarget(module, *call.from, *call.instr); !wrong.empty())
        module.report(call.where, functionName(call.from), compose(call, wrong), call.instr->text);
    }
  }

  static std::string wrongTarget(const ModulePoint &module, const ir::Function &function, const ir::Instr &call) {
    const ir::Place *device = readFrom(function, call.args[0]), *target = readFrom(function, call.args[1]);
    if (!device || !target)
      return "";
    if (target->base == ir::Place::Base::Var && target->path.empty() && target->var >= function.paramCount && samePlace(function, *device, *target))
      return "to itself";
    if (target->base == ir::Place::Base::Global && target->path.empty() && !isStored(function, *target))
      if (const ir::Global *global = module.global(target->name))
        return "to the device in " + quoted(global->name.str());
    return "";
  }

  static bool isStored(const ir::Function &function, const ir::Place &place) {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        return (instr.op == ir::Op::Store || instr.op == ir::Op::Addr) && samePlace(function, instr.place, place);
      });
    });
  }

  static Report compose(const ModuleCall &call, const std::string &target) {
    Report report;
    report.message = quoted(functionName(call.from)) + " attaches the new device " + target + ", not to the device that it was called for";
    report.help = "attach to the physical device object that is passed to " + quoted(functionName(call.from));
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(AttachWrongTarget)
