// A device is attached to a stack before it was created: the variable holds nothing yet.
//
//   attach(Device) ... create(&Device)     on every way through the function that meets both -> report
//
// The variable is a local to which nothing else is ever assigned but null.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class AttachOrder : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    for (const ModuleCall &attach : module.callsOfKind("attaches_device"))
      if (const auto device = attach.from ? attachedLocal(attach) : std::nullopt)
        for (const ModuleCall &create : module.callsOfKind("creates_device"))
          if (create.from == attach.from && isGivenTo(create, *device) && comesOnlyLater(*attach.from, *attach.instr, *create.instr)) {
            module.report(attach.where, functionName(attach.from), compose(attach, create), attach.instr->text);
            break;
          }
  }

  /// The local that is attached, when only null is ever assigned to it and its address goes to one call.
  static std::optional<uint32_t> attachedLocal(const ModuleCall &attach) {
    const ir::Instr *source = attach.instr->args.empty() ? nullptr : sourceOf(*attach.from, attach.instr->args[0]);
    if (!source || source->op != ir::Op::Load || source->place.base != ir::Place::Base::Var || !source->place.path.empty() ||
        source->place.var < attach.from->paramCount)
      return std::nullopt;
    const uint32_t variable = source->place.var;
    unsigned addresses = 0;
    for (const ir::Block &block : attach.from->blocks)
      for (const ir::Instr &instr : block.instrs)
        if (isIn(instr.place, variable) && instr.place.path.empty()) {
          addresses += instr.op == ir::Op::Addr;
          if (instr.op == ir::Op::Store && !(instr.a.kind == ir::Operand::Kind::Int && instr.a.imm == 0))
            return std::nullopt;
        }
    return addresses == 1 ? std::optional(variable) : std::nullopt;
  }

  static bool isGivenTo(const ModuleCall &create, uint32_t device) {
    return std::ranges::any_of(create.instr->args, [&](const ir::Operand &argument) {
      const ir::Place *place = placeAt(*create.from, argument);
      return place && isIn(*place, device) && place->path.empty();
    });
  }

  static bool comesOnlyLater(const ir::Function &function, const ir::Instr &first, const ir::Instr &second) {
    return reaches(function, first, second) && !reaches(function, second, first);
  }

  static bool reaches(const ir::Function &function, const ir::Instr &from, const ir::Instr &to) {
    bool found = false;
    visitAfter(function, from, [&](const ir::Instr &instr) {
      found |= &instr == &to;
      return found ? Follow::NotHere : Follow::On;
    });
    return found;
  }

  static Report compose(const ModuleCall &attach, const ModuleCall &create) {
    Report report;
    report.message = quoted(attach.contract->name.str()) + " attaches a device that is only created afterwards";
    report.help = "create the device first";
    report.related.push_back({create.where, "the device is created here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(AttachOrder)
