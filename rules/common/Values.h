// Where a pointer comes from, for rules that have to know which of several objects of a kind it leads to.
#pragma once

#include "Code.h"

namespace irqlint::rules {

using Calls = std::vector<const ir::Instr *>;

inline Calls callsBehind(const ir::Function &function, const ir::Operand &value, int depth = 0);

/// The stores to the local itself.
inline Calls storesTo(const ir::Function &function, uint32_t variable) {
  Calls stores;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs)
      if (instr.op == ir::Op::Store && instr.place.path.empty() && isIn(instr.place, variable))
        stores.push_back(&instr);
  return stores;
}

/// The calls whose results a local may hold when it holds nothing else but null; empty: not known.
inline Calls callsBehindLocal(const ir::Function &function, uint32_t variable, int depth = 0) {
  if (function.vars[variable].isParam || function.vars[variable].addressTaken || depth > 3)
    return {};
  Calls calls;
  for (const ir::Instr *store : storesTo(function, variable)) {
    if (store->a.kind == ir::Operand::Kind::Int && store->a.imm == 0)
      continue;
    const Calls more = callsBehind(function, store->a, depth + 1);
    if (more.empty())
      return {};
    calls.insert(calls.end(), more.begin(), more.end());
  }
  return calls;
}

/// The local or parameter that the value was read from.
inline std::optional<uint32_t> localRead(const ir::Function &function, const ir::Operand &value) {
  const ir::Instr *source = sourceOf(function, value);
  if (source && source->op == ir::Op::Load && source->place.base == ir::Place::Base::Var && source->place.path.empty())
    return source->place.var;
  return std::nullopt;
}

/// The calls whose results the value may be, directly or through locals.
inline Calls callsBehind(const ir::Function &function, const ir::Operand &value, int depth) {
  if (const auto local = localRead(function, value))
    return callsBehindLocal(function, *local, depth);
  const ir::Instr *source = sourceOf(function, value);
  return source && source->op == ir::Op::Call ? Calls{source} : Calls{};
}

/// The same for the pointer through which the place is reached first.
inline Calls callsBehind(const ir::Function &function, const ir::Place &place) {
  if (place.path.empty() || place.path.front().kind != ir::Selector::Kind::Deref)
    return {};
  if (place.base == ir::Place::Base::Var)
    return callsBehindLocal(function, place.var);
  ir::Operand pointer;
  pointer.kind = ir::Operand::Kind::Temp;
  pointer.temp = place.temp;
  return place.base == ir::Place::Base::Temp ? callsBehind(function, pointer) : Calls{};
}

/// All of them are of the kind, and there is one; `contractOf` tells what is known of a call.
template <class ContractOf> bool areOfKind(const Calls &calls, std::string_view kind, ContractOf contractOf) {
  return !calls.empty() &&
         std::ranges::all_of(calls, [&](const ir::Instr *call) { return isOfKind(contractOf(*call), kind); });
}

} // namespace irqlint::rules
