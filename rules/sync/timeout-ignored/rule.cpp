// A wait gives up after a while, and the function goes on as if the object had been signalled: it returns, and the
// object on its stack is gone, while somebody else still holds the address.
//
//   address handed out --> wait with a finite timeout --+-- result tested, object looked at again, waited for again ->
//   fine (IRP, DPC, work item …)                             +-- function leaves -> report
//
// That whoever has the address was stopped some other way cannot be excluded where the function waits, locks, changes
// the state of an object or calls another function of the driver afterwards: silent.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class TimeoutIgnored : public Rule {
  void atCall(CallPoint &point) const override {
    for (const model::Effect &effect : point.contract().effects)
      if (effect.kind == model::Effect::Kind::Wait && effect.lock.kind == model::Where::Kind::Arg &&
          givesUp(point, effect))
        check(point, static_cast<unsigned>(effect.lock.arg));
  }

  /// The timeout is there, and it is not zero.
  static bool givesUp(const CallPoint &point, const model::Effect &wait) {
    if (wait.timeout.kind != model::Where::Kind::Arg)
      return false;
    const MemoryView::Kind kind = point.memory(static_cast<unsigned>(wait.timeout.arg)).kind;
    if (kind != MemoryView::Kind::Stack && kind != MemoryView::Kind::Static)
      return false; // may be null
    model::Where time = wait.timeout;
    time.kind = model::Where::Kind::ArgTarget;
    const auto value = point.lookup()(time);
    return value && (value->low > 0 || value->high < 0);
  }

  static void check(CallPoint &point, unsigned argument) {
    const MemoryView memory = point.memory(argument);
    if (memory.kind != MemoryView::Kind::Stack || !memory.local)
      return;
    const ir::Instr *keeper = nullptr;
    if (!isHandedOut(point, *memory.local, keeper) || isTimeoutHandled(point) || mattersLater(point, *memory.local))
      return;
    const std::string object = point.argText(argument);
    Report report;
    report.message = "the wait for " + quoted(object) +
                     " may end by its timeout, but the function goes on and leaves as if it had been signalled: "
                     "what still holds its address then writes to a stack that is in use by others";
    report.help = "on STATUS_TIMEOUT, cancel what was started and wait again without a limit";
    if (keeper)
      report.related.push_back(
          {rangeOf(point.unit(), keeper->loc), "the address of " + quoted(memory.text) + " is handed over here"});
    point.report(std::move(report), object);
  }

  static bool isHandedOut(const CallPoint &point, uint32_t variable, const ir::Instr *&keeper) {
    const AddressUses uses = addressUsesOf(point.function(), variable);
    for (const AddressUses::Argument &use : uses.arguments)
      if (!use.call->callee.empty() && keeps(point.contractOf(*use.call), use.index))
        keeper = use.call;
    return !uses.lost && (keeper || uses.storedAway);
  }

  /// The result is compared with something, other than whether it is a success.
  static bool isTimeoutHandled(const CallPoint &point) {
    const ir::Function &function = point.function();
    if (!point.resultUsed())
      return false;
    std::vector<bool> holds(function.vars.size()); ///< the result, by variable
    const auto isResult = [&](const ir::Operand &operand) {
      const ir::Instr *source = sourceOf(function, operand);
      return source &&
             (source == &point.call() || (source->op == ir::Op::Load && source->place.base == ir::Place::Base::Var &&
                                          source->place.path.empty() && holds[source->place.var]));
    };
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Store && sourceOf(function, instr.a) == &point.call()) {
          if (instr.place.base != ir::Place::Base::Var || !instr.place.path.empty())
            return true; // somebody else may look at it
          holds[instr.place.var] = true;
        }
    bool handled = false;
    const auto isSign = [](const ir::Instr &i) {
      return (i.bin == ir::BinOp::SGe || i.bin == ir::BinOp::SLt) && i.b.kind == ir::Operand::Kind::Int && i.b.imm == 0;
    };
    visitAfter(function, point.call(), [&](const ir::Instr &instr) {
      if (instr.op == ir::Op::Store && instr.place.base == ir::Place::Base::Var && instr.place.path.empty() &&
          holds[instr.place.var] && !isResult(instr.a))
        return Follow::NotHere;
      const bool stays = instr.op == ir::Op::Cast || instr.op == ir::Op::Set ||
                         (instr.op == ir::Op::Store && isResult(instr.a) && isInPlainLocal(instr));
      if (!stays && !(instr.op == ir::Op::Bin && isSign(instr)))
        forEachOperand(instr, [&](const ir::Operand &operand) { handled |= isResult(operand); });
      return Follow::On;
    });
    for (const ir::Block &block : function.blocks)
      handled |= block.term.kind != ir::Terminator::Kind::Return && isResult(block.term.cond);
    return handled;
  }

  static bool isInPlainLocal(const ir::Instr &store) {
    return store.place.base == ir::Place::Base::Var && store.place.path.empty();
  }

  /// Something behind the wait may look at the object again, or stop whoever has its address.
  static bool mattersLater(const CallPoint &point, uint32_t variable) {
    bool matters = false;
    visitAfter(point.function(), point.call(), [&](const ir::Instr &instr) {
      matters |= mentions(instr, variable) || (instr.op == ir::Op::Call && maySynchronize(point, instr));
      return Follow::On;
    });
    return matters;
  }

  static bool maySynchronize(const CallPoint &point, const ir::Instr &call) {
    using Kind = model::Effect::Kind;
    if (call.callee.empty())
      return true;
    if (const ir::Function *callee = functionOf(point.wholeUnit(), call.callee); callee && callee->hasBody)
      return !callee->isInline;
    const model::Contract &contract = point.contractOf(call);
    return !contract.known || contract.has(Kind::Wait) || contract.has(Kind::Acquire) || contract.has(Kind::Object) ||
           isOfKind(contract, "interlocked");
  }
};

} // namespace irqlint

IRQLINT_RULE(TimeoutIgnored)
