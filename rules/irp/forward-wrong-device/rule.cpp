// A request that came in is passed on to the wrong device.
//
//   dispatch(device, irp):  send(lower, irp)       right: what attaching to the stack returned
//                           send(device, irp)      report: the request comes straight back
//                           send(pdo, irp)         report: drivers between this one and the physical device are passed by
//
// Requests that the driver makes itself may start wherever it likes, also at the top of its own stack.
#include "../../common/Devices.h"
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpForwardWrongDevice : public Rule {
  enum Device { Own, Physical };

  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("sent") || point.call().args.empty())
      return;
    const auto irp = point.tracked();
    const ir::Place *device = irp && !isMade(*irp) ? readFrom(point.function(), point.call().args[0]) : nullptr;
    if (!device || !irp->parameter)
      return;
    Detail detail;
    detail.subject = irp->text;
    if (isOwnParameter(point, *device, *irp->parameter))
      detail.tag = Own;
    else if (isPhysical(point, *device))
      detail.tag = Physical;
    else
      return;
    // Only an entry point knows that the IRP came in.
    point.requireTracked("irp.from", false, {Name("incoming")}, std::move(detail));
  }

  static bool isMade(const TrackedView &irp) { return !irp.state("irp.from").empty() && !irp.is("irp.from", "incoming"); }

  /// The device that the dispatch routine is called for: the parameter before the IRP, which is never written.
  static bool isOwnParameter(const ObjectPoint &point, const ir::Place &device, uint32_t irp) {
    const ir::Function &function = point.function();
    const bool isDevice = device.base == ir::Place::Base::Var && device.path.empty() && device.var < function.paramCount && device.var + 1 == irp;
    return isDevice && isDispatchRoutine(point) && !isWritten(function, device.var);
  }

  static bool isDispatchRoutine(const ObjectPoint &point) {
    return std::ranges::any_of(point.function().roleTypes, [](Name role) { return role == std::string_view("DRIVER_DISPATCH"); });
  }

  static bool isWritten(const ir::Function &function, uint32_t variable) {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        return (instr.op == ir::Op::Store || instr.op == ir::Op::Addr) && isIn(instr.place, variable) && instr.place.path.empty();
      });
    });
  }

  /// Of the member it is known that only the physical device is ever stored in it: the second parameter of AddDevice.
  static bool isPhysical(const ObjectPoint &point, const ir::Place &device) {
    const Name member = point.objectAt(device);
    bool stored = false;
    for (const ObjectUse &use : point.usesOf(member)) {
      if (use.kind == ObjectUse::Kind::Escapes || (use.kind == ObjectUse::Kind::Passed && use.byAddress))
        return false;
      if (use.kind != ObjectUse::Kind::Write)
        continue;
      if (!use.instr || !use.function || use.instr->op != ir::Op::Store)
        return false;
      if (use.instr->a.kind == ir::Operand::Kind::Int)
        continue; // cleared
      const ir::Place *from = readFrom(*use.function, use.instr->a);
      const bool isPdo = from && from->base == ir::Place::Base::Var && from->path.empty() && from->var == 1 && use.function->paramCount == 2 && attaches(point, *use.function, *use.instr);
      if (!isPdo)
        return false;
      stored = true;
    }
    return stored;
  }

  /// The function attaches a device to that very parameter, and keeps what it gets for it.
  static bool attaches(const ObjectPoint &point, const ir::Function &function, const ir::Instr &store) {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        if (instr.op != ir::Op::Call || instr.args.size() < 2 || &instr == &store)
          return false;
        const model::Contract &contract = point.contractOf(instr);
        const bool attaching = std::ranges::any_of(contract.effects, [](const model::Effect &e) { return e.kind == model::Effect::Kind::Is && e.what == std::string_view("attaches_to_stack"); });
        const ir::Place *target = attaching ? readFrom(function, instr.args[1]) : nullptr;
        return target && target->base == ir::Place::Base::Var && target->path.empty() && target->var == 1;
      });
    });
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is passed on to " +
                     (v.detail->tag == Own ? "the device that the dispatch routine was called for: it comes straight back"
                                           : "the physical device, past any driver between it and this one");
    report.help = "send it to the device that attaching to the stack returned";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpForwardWrongDevice)
