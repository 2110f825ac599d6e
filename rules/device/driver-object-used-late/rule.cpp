// State of the driver object that is there for the entry routine alone is used later.
//
//   load -> entry routine -> [ the system looks at AddDevice, drops the INIT code ] -> AddDevice, dispatch, unload …
//            read, write: right                                                        read, write -> report
//
// The address of the entry routine leads to code that is gone; an AddDevice routine set later comes after the system
// took the driver for one that has none; a reinitialization routine that is registered later waits for a phase that is
// over.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class DriverObjectUsedLate : public Rule {
  using View = ModulePoint::FunctionView;

  void atModuleEnd(ModulePoint &module) const override {
    for (const View &view : module.functions())
      for (const ir::Block &block : view.function->blocks)
        for (const ir::Instr &instr : block.instrs)
          if (const char *what = misused(module, instr))
            tellIfLate(module, *view.function, module.range(*view.unit, instr.loc), what, false);
    for (const ModuleCall &call : module.callsOfKind("registers_reinitialization"))
      if (call.from)
        tellIfLate(module, *call.from, call.where, "a reinitialization routine is registered", true);
  }

  static const char *misused(const ModulePoint &module, const ir::Instr &instr) {
    if (instr.op != ir::Op::Load && instr.op != ir::Op::Store)
      return nullptr;
    const auto use = module.fieldUse(instr.place);
    if (use && instr.op == ir::Op::Load && use->rule.kind == std::string_view("discarded"))
      return "the address of the entry routine is read";
    if (use && instr.op == ir::Op::Store && use->whole && use->rule.kind == std::string_view("set_at_start"))
      return "the AddDevice routine is set";
    return nullptr;
  }

  /// Code that a routine calls which runs after the entry routine; devices may be added while the system still starts.
  static void tellIfLate(ModulePoint &module, const ir::Function &function, const SourceRange &where,
                         const std::string &what, bool addDeviceIsEarly) {
    const auto runsLate = [&](const model::Role &role) {
      return role.entryKnown && !role.transient &&
             !(addDeviceIsEarly && role.type == std::string_view("DRIVER_ADD_DEVICE"));
    };
    const auto chain = module.callChain(
        function.key, [&](const View &view) { return std::ranges::any_of(view.roles, runsLate); },
        [](const View &) { return true; });
    if (chain.empty())
      return;
    const std::string root = quoted(chain.front()->function->name.str());
    Report report;
    report.message =
        what + (chain.size() > 1 ? " below " : " in ") + root + ", which runs when the driver is initialized already";
    report.help = "do this in the entry routine of the driver, which the system looks at once";
    module.report(where, function.name.string(), std::move(report), what);
  }
};

} // namespace irqlint

IRQLINT_RULE(DriverObjectUsedLate)
