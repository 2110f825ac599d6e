// What a request is answered with when an exception was caught: the code behind the handler is followed, with the constants that
// are known there, up to where the request is completed or the function returns its status.
#pragma once

#include "Handlers.h"

#include <map>

namespace irqlint::rules {

/// Every way from the handler on answers with success.
struct SuccessAfterHandler {
  const ir::Instr *stored = nullptr; ///< the handler stores it; null: it was so before, and nobody changed it
};

template <class Point> class AfterHandler {
public:
  AfterHandler(const Point &point, HandlerStart start) : point(point), function(point.function()), start(start), elsewhere(withoutException(function)) {}

  std::optional<SuccessAfterHandler> success() {
    findBefore();
    State state;
    for (uint32_t variable = function.paramCount; variable < function.vars.size(); ++variable)
      if (!function.vars[variable].addressTaken)
        if (const auto value = constantBefore([&](const ir::Instr &i) { return i.op != ir::Op::Load && i.op != ir::Op::Mark && isIn(i.place, variable); }))
          state.locals[variable] = *value;
    state.answer = constantBefore([&](const ir::Instr &i) { return isAnswer(i); });
    return follow(start.block, start.first, std::move(state), std::vector<bool>(function.blocks.size())) && isAnswered ? std::optional(found) : std::nullopt;
  }

private:
  using Values = std::map<uint32_t, int64_t>;
  struct State {
    Values locals, temps;
    std::optional<int64_t> answer; ///< the status that stands in the request
    const ir::Instr *stored = nullptr;
    bool isStraight = true; ///< nothing else was tried or decided since the handler
  };
  const Point &point;
  const ir::Function &function;
  HandlerStart start;
  std::vector<bool> elsewhere; ///< blocks that also run without an exception
  std::vector<bool> leadsHere;
  SuccessAfterHandler found;
  bool isAnswered = false;
  unsigned steps = 0;

  static constexpr int64_t Pending = 0x103;
  static bool isSuccessCode(int64_t status) { return status >= 0 && status <= INT32_MAX && status != Pending; }

  bool isOfType(ir::TypeId type, std::string_view name) const { return type < point.unit().types.size() && point.unit().types[type].name == name; }
  bool isRequest(const ir::Operand &operand) const {
    const ir::Type &type = point.unit().types[operand.type];
    return type.name == std::string_view("WDFREQUEST") || type.name == std::string_view("PIRP") ||
           (type.kind == ir::TypeKind::Pointer && isOfType(type.element, "IRP"));
  }

  bool isAnswer(const ir::Instr &instr) const { return instr.op == ir::Op::Store && fieldUseAs(point, instr.place, "status") && fieldUseAs(point, instr.place, "answer"); }

  bool raisesBehind(const ir::Block &block, size_t index) const { return std::any_of(block.instrs.begin() + static_cast<ptrdiff_t>(index), block.instrs.end(), couldRaise); }

  void findBefore() {
    leadsHere.assign(function.blocks.size(), false);
    leadsHere[start.block] = true;
    for (bool more = true; more;) {
      more = false;
      for (ir::BlockId id = 0; id < function.blocks.size(); ++id)
        if (!leadsHere[id] && leadsOn(function.blocks[id], 0))
          leadsHere[id] = more = true;
    }
  }
  bool leadsOn(const ir::Block &block, size_t behind) const {
    return (block.unwind != ir::NoBlock && leadsHere[block.unwind] && raisesBehind(block, behind)) ||
           std::ranges::any_of(onwardFrom(block), [&](ir::BlockId next) { return leadsHere[next]; });
  }

  /// What all stores before the handler agree on.
  template <class Is> std::optional<int64_t> constantBefore(const Is &isStore) const {
    std::optional<int64_t> value;
    for (ir::BlockId id = 0; id < function.blocks.size(); ++id)
      for (size_t i = 0; i < function.blocks[id].instrs.size(); ++i) {
        const ir::Instr &instr = function.blocks[id].instrs[i];
        if (!isStore(instr) || !leadsOn(function.blocks[id], i + 1) || (id == start.block && i >= start.first))
          continue;
        const ir::Instr *source = instr.a.kind == ir::Operand::Kind::Temp ? sourceOf(function, instr.a) : nullptr;
        const ir::Operand &stored = source && source->op == ir::Op::Set ? source->a : instr.a;
        if (instr.op != ir::Op::Store || stored.kind != ir::Operand::Kind::Int || (value && *value != stored.imm))
          return std::nullopt;
        value = stored.imm;
      }
    return value;
  }

  bool answered(std::optional<int64_t> status, const ir::Instr *stored) {
    if (!status || !isSuccessCode(*status))
      return false;
    isAnswered = true;
    if (stored)
      found.stored = stored;
    return true;
  }

  std::optional<int64_t> known(const State &state, const ir::Operand &operand) const {
    if (operand.kind == ir::Operand::Kind::Int)
      return operand.imm;
    const auto value = operand.kind == ir::Operand::Kind::Temp ? state.temps.find(operand.temp) : state.temps.end();
    return value == state.temps.end() ? std::nullopt : std::optional(value->second);
  }

  /// Only text is printed, or nothing is handed over by which it could do the work in another way.
  bool doesSomething(const ir::Instr &call) const {
    return std::ranges::any_of(call.args, [&](const ir::Operand &a) { return a.kind == ir::Operand::Kind::Temp && point.unit().types[a.type].kind == ir::TypeKind::Pointer; });
  }

  /// False: some way does not answer with success, or is not understood.
  bool follow(ir::BlockId id, size_t first, State state, std::vector<bool> seen) {
    while (true) {
      if (id == ir::NoBlock || seen[id] || ++steps > 500)
        return false;
      seen[id] = true;
      const ir::Block &block = function.blocks[id];
      const bool isHandler = !elsewhere[id];
      for (size_t i = first; i < block.instrs.size(); ++i) {
        const ir::Instr &instr = block.instrs[i];
        const bool isTrusted = isHandler || state.isStraight;
        if (instr.op == ir::Op::Call) {
          const model::Contract &contract = point.contractOf(instr);
          if (instr.noReturn)
            return !contract.has(model::Effect::Kind::AlwaysRaise);
          if (contract.has(model::Effect::Kind::AlwaysRaise))
            return false;
          const bool hasRequest = std::ranges::any_of(instr.args, [&](const ir::Operand &a) { return isRequest(a); });
          const auto status = std::ranges::find_if(instr.args, [&](const ir::Operand &a) { return isOfType(a.type, "NTSTATUS"); });
          if (hasRequest && status != instr.args.end())
            return answered(status->kind == ir::Operand::Kind::Int && !isTrusted ? std::nullopt : known(state, *status), state.stored);
          if (isOfKind(contract, "completes_irp"))
            return answered(state.answer, state.stored);
          if (!isHandler && doesSomething(instr))
            state.isStraight = false;
        }
        if (instr.op == ir::Op::Store && isAnswer(instr)) {
          state.answer = instr.a.kind == ir::Operand::Kind::Int && !isTrusted ? std::nullopt : known(state, instr.a);
          if (instr.a.kind == ir::Operand::Kind::Int)
            state.stored = &instr;
        }
        run(state, instr, isTrusted);
      }
      first = 0;
      const ir::Terminator &end = block.term;
      switch (end.kind) {
      case ir::Terminator::Kind::Jump: id = end.target; continue;
      case ir::Terminator::Kind::Return: {
        if (isOfType(function.returnType, "NTSTATUS"))
          return answered(end.value.kind == ir::Operand::Kind::Int && !(isHandler || state.isStraight) ? std::nullopt : known(state, end.value), state.stored);
        return state.stored && answered(state.answer, state.stored);
      }
      case ir::Terminator::Kind::Branch: {
        if (const auto decided = known(state, end.cond)) {
          id = *decided ? end.target : end.other;
          continue;
        }
        state.isStraight = state.isStraight && isHandler;
        return follow(end.target, 0, state, seen) && follow(end.other, 0, state, seen);
      }
      case ir::Terminator::Kind::Unreachable: return true;
      default: return false;
      }
    }
  }

  void run(State &state, const ir::Instr &instr, bool isTrusted) {
    const auto value = evaluate(state, instr);
    if ((instr.op == ir::Op::Store || instr.op == ir::Op::Copy) && instr.place.base == ir::Place::Base::Var && !goesThroughPointer(instr.place)) {
      const bool isConstant = instr.a.kind == ir::Operand::Kind::Int;
      const bool isKnown = value && instr.op == ir::Op::Store && instr.place.path.empty() && (isTrusted || !isConstant) && !function.vars[instr.place.var].addressTaken;
      state.locals.erase(instr.place.var);
      if (isKnown)
        state.locals[instr.place.var] = *value;
      if (isKnown && isConstant && isOfType(function.vars[instr.place.var].type, "NTSTATUS"))
        state.stored = &instr;
    }
    if (instr.result) {
      state.temps.erase(*instr.result);
      if (value)
        state.temps[*instr.result] = *value;
    }
  }

  std::optional<int64_t> evaluate(const State &state, const ir::Instr &instr) const {
    if (instr.op == ir::Op::Load && instr.place.base == ir::Place::Base::Var && instr.place.path.empty()) {
      const auto value = state.locals.find(instr.place.var);
      return value == state.locals.end() ? std::nullopt : std::optional(value->second);
    }
    if (instr.op == ir::Op::Load)
      return fieldUseAs(point, instr.place, "status") && fieldUseAs(point, instr.place, "answer") ? state.answer : std::nullopt;
    const auto a = known(state, instr.a), b = known(state, instr.b);
    if (instr.op == ir::Op::Store || instr.op == ir::Op::Cast || instr.op == ir::Op::Set)
      return a;
    if (instr.op == ir::Op::Un && instr.un == ir::UnOp::LNot && a)
      return !*a;
    if (instr.op != ir::Op::Bin || !a || !b)
      return std::nullopt;
    switch (instr.bin) {
    case ir::BinOp::Eq: return *a == *b;
    case ir::BinOp::Ne: return *a != *b;
    case ir::BinOp::SGe: return *a >= *b;
    case ir::BinOp::SLt: return *a < *b;
    case ir::BinOp::SGt: return *a > *b;
    case ir::BinOp::SLe: return *a <= *b;
    default: return std::nullopt;
    }
  }
};

/// What the handler of that __try leads to, if it is success.
template <class Point> std::optional<SuccessAfterHandler> successAfter(const Point &point, uint32_t region) {
  const auto start = handlerOf(point.function(), region);
  return start ? AfterHandler<Point>(point, *start).success() : std::nullopt;
}

} // namespace irqlint::rules
