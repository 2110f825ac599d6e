// A request is sent to another driver at DISPATCH_LEVEL, although drivers expect requests of its kind at lower levels
// only.
//
//   read, write, device control, internal device control, power  : at DISPATCH_LEVEL or below
//   everything else (create, close, PnP, flush, WMI …)           : below; the dispatch routines are pageable and wait
//
// The kind is that of the major function stored in the next stack location on every path to the call, or what the
// routine that built the request was told. Above DISPATCH_LEVEL no request may be sent: that is irql/call-above-max;
// under a spin lock lock/held-across-callout tells it.
#include "../../common/Values.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ForwardBadIrql : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("calls_driver"))
      return;
    const ir::Instr *proof = nullptr;
    for (const ir::Operand &argument : point.call().args)
      if (!proof)
        proof = passiveOnly(point, argument);
    if (!proof)
      return;
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    detail.limitText = proof->op == ir::Op::Call ? "the request is built here" : "its major function is set here";
    detail.limitAt = rangeOf(point.unit(), proof->loc);
    point.requireIrqlAtMost(model::Apc, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    if (v.irql.low > model::Dispatch || v.lock)
      return {};
    Report report;
    report.message = quoted(v.detail->callee.str()) + " sends" + throughWords(calledFunctions(v)) + " a request " +
                     contextWords(v) +
                     " that drivers expect at APC_LEVEL or lower: only reads, writes, device controls and power "
                     "requests may be sent there";
    report.help = lowerFirst(v, "sending the request");
    report.related = originsOf(v);
    return report;
  }

  /// What shows that the request in this argument is of such a kind; null: it is not, or nothing is known.
  static const ir::Instr *passiveOnly(const CallPoint &point, const ir::Operand &request) {
    const ir::Function &function = point.function();
    const Calls built = callsBehind(function, request);
    if (!built.empty() &&
        std::ranges::all_of(built, [&](const ir::Instr *call) { return buildsPassive(point, *call); }))
      return built.front();
    const auto local = localRead(function, request);
    return local ? majorStored(point, *local) : nullptr;
  }

  static bool buildsPassive(const CallPoint &point, const ir::Instr &call) {
    const auto argument = [&](const model::Where &where) -> std::optional<model::Interval> {
      const bool isConstant = where.kind == model::Where::Kind::Arg &&
                              static_cast<size_t>(where.arg) < call.args.size() &&
                              call.args[where.arg].kind == ir::Operand::Kind::Int;
      return isConstant ? std::optional(model::Interval{call.args[where.arg].imm, call.args[where.arg].imm})
                        : std::nullopt;
    };
    return std::ranges::any_of(point.contractOf(call).effects, [&](const model::Effect &effect) {
      return effect.kind == model::Effect::Kind::Is && effect.what == std::string_view("builds_passive_irp") &&
             model::evaluate(effect.when, argument) == model::Truth::True;
    });
  }

  /// A store of such a major function that no path to the call leaves out, when all stores for the request are such.
  static const ir::Instr *majorStored(const CallPoint &point, uint32_t request) {
    const ir::Function &function = point.function();
    const ir::BlockId here = blockOf(function, point.call());
    const ir::Instr *proof = nullptr;
    for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
      for (const ir::Instr &instr : function.blocks[block].instrs) {
        const auto use = instr.op == ir::Op::Store ? point.fieldUse(instr.place) : std::nullopt;
        if (!use || use->rule.kind != std::string_view("stack_major") || !isNextOf(point, instr.place, request))
          continue;
        if (instr.a.kind != ir::Operand::Kind::Int || std::ranges::count(use->rule.values, instr.a.imm))
          return nullptr;
        if (block == here ? &instr < &point.call() : passesAlways(function, block, here))
          proof = &instr;
      }
    return proof;
  }

  static bool isNextOf(const CallPoint &point, const ir::Place &place, uint32_t request) {
    const Calls calls = callsBehind(point.function(), place);
    const auto ofRequest = [&](const ir::Instr *call) {
      return !call->args.empty() && localRead(point.function(), call->args[0]) == request;
    };
    return areOfKind(calls, "next_stack",
                     [&](const ir::Instr &call) -> const model::Contract & { return point.contractOf(call); }) &&
           std::ranges::all_of(calls, ofRequest);
  }
};

} // namespace irqlint

IRQLINT_RULE(ForwardBadIrql)
