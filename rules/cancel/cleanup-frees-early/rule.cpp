// The routine for cleanup frees what belongs to the file object, but the file object lives on until close.
//
//   create: FsContext = memory --...--> cleanup: last handle gone --other requests may still come--> close: last reference gone
//                                          |                                                            |
//                                          +-- freed here -> report                                     +-- freed here -> fine
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class CleanupFreesEarly : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    for (const ModuleCall &call : module.callsOfKind("frees_pool")) {
      const ModulePoint::FunctionView *function = call.from ? module.function(call.from->key) : nullptr;
      if (!function || function->roles.empty() || !std::ranges::all_of(function->roles, isCleanup) || call.instr->args.empty())
        continue;
      const ir::Place *context = readFrom(*call.from, call.instr->args[0]);
      if (context && isContext(*context) && !isSetAnew(*call.from, *context))
        module.report(call.where, functionName(call.from), compose(context->path.back().field), call.instr->text);
    }
  }

  static bool isCleanup(const model::Role &role) {
    return role.type == std::string_view("DRIVER_DISPATCH") && role.variant == std::string_view("IRP_MJ_CLEANUP");
  }

  static bool isContext(const ir::Place &place) {
    const bool isField = !place.path.empty() && place.path.back().kind == ir::Selector::Kind::Field;
    return isField && isOneOf(place.path.back().field, std::to_array<std::string_view>({"FsContext", "FsContext2"}));
  }

  /// The member gets another value, NULL perhaps: who comes later can see that the memory is gone.
  static bool isSetAnew(const ir::Function &function, const ir::Place &context) {
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Store && isContext(instr.place) && instr.place.path.back().field == context.path.back().field)
          return true;
    return false;
  }

  static Report compose(Name field) {
    Report report;
    report.message = "what " + quoted(field.str()) + " of the file object leads to is freed in the routine for IRP_MJ_CLEANUP, but requests of that file object may still come before IRP_MJ_CLOSE";
    report.help = "complete the waiting requests here, and free the memory in the routine for IRP_MJ_CLOSE";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CleanupFreesEarly)
