// An IRP is sent to a device that is not there.
//
//   lower = look up          may be null
//     +--tested, null--> send      report: certain on this path
//     +--never tested--> send      report: nobody knows
//     +--tested, there--> send     fine
//
// What a member holds may have been tested before it was stored: of members only the first kind is told.
#include "../../common/Devices.h"
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpForwardNullDevice : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("sends_to_device") || point.call().args.empty())
      return;
    model::Where device;
    device.kind = model::Where::Kind::Arg;
    device.arg = 0;
    const auto value = point.lookup()(device);
    if (value && value->low == 0 && value->high == 0)
      return point.report(compose(point, "is NULL on this path"), point.call().text);
    if (const ir::Instr *from = uncheckedLookup(point))
      point.report(compose(point, quoted(from->text) + " may have returned NULL, and nobody tested it"), point.call().text);
  }

  /// The call that gave the device, when it can give none and the result is never compared with anything.
  static const ir::Instr *uncheckedLookup(const CallPoint &point) {
    const ir::Function &function = point.function();
    const ir::Instr *source = sourceOf(function, point.call().args[0]);
    const ir::Place *variable = source && source->op == ir::Op::Load ? &source->place : nullptr;
    if (variable && variable->base == ir::Place::Base::Var && variable->path.empty() && variable->var >= function.paramCount) {
      if (isCompared(function, variable->var))
        return nullptr;
      const ir::Instr *store = onlyStoreTo(function, variable->var);
      source = store && store->op == ir::Op::Store ? sourceOf(function, store->a) : nullptr;
    }
    if (!source || source->op != ir::Op::Call || !source->result || isTested(function, *source->result))
      return nullptr;
    const model::Contract &contract = point.contractOf(*source);
    const bool mayFail = std::ranges::any_of(contract.effects, [](const model::Effect &e) {
      return e.kind == model::Effect::Kind::Is && (e.what == std::string_view("returns_lower_device") || e.what == std::string_view("looks_up_device"));
    });
    return mayFail ? source : nullptr;
  }

  static bool isCompared(const ir::Function &function, uint32_t variable) {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        return instr.op == ir::Op::Load && isIn(instr.place, variable) && instr.result && isTested(function, *instr.result);
      });
    });
  }

  static Report compose(const CallPoint &point, const std::string &why) {
    Report report;
    report.message = "the IRP " + quoted(point.argText(1)) + " is sent to the device " + quoted(point.argText(0)) + ", but " +
                     (why.starts_with("is") ? "that " + why : why);
    report.help = "when there is no device below, complete the IRP with an error status instead";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpForwardNullDevice)
