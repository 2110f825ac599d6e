// Power requests at DISPATCH_LEVEL: the system sends them there unless the driver says that its device may be paged while it changes
// power. What needs a lower level on the way of such a request.
#pragma once

#include "Requests.h"

namespace irqlint::rules {

constexpr int64_t PowerPagable = 0x2000; ///< a flag of a device object

namespace detail {
/// The value is made of constants without this bit and of what the place held before.
inline bool isWithout(const ir::Function &function, const ir::Operand &value, const ir::Place &place, int64_t bit, int depth = 0) {
  if (value.kind == ir::Operand::Kind::Int)
    return (value.imm & bit) == 0;
  const ir::Instr *source = sourceOf(function, value);
  if (!source || depth > 8)
    return false;
  if (source->op == ir::Op::Load)
    return samePlace(function, source->place, place);
  if (source->op != ir::Op::Bin)
    return false;
  if (source->bin == ir::BinOp::And)
    return isWithout(function, source->a, place, bit, depth + 1) || isWithout(function, source->b, place, bit, depth + 1);
  return source->bin == ir::BinOp::Or && isWithout(function, source->a, place, bit, depth + 1) && isWithout(function, source->b, place, bit, depth + 1);
}
} // namespace detail

/// All of the driver is known, it is part of a device stack, and nothing in it can set the flag that keeps power requests at
/// PASSIVE_LEVEL.
inline bool getsPowerAtDispatch(const ModulePoint &module) {
  if (!module.isWhole() || isLookedAfter(module) || module.callsOfKind("attaches_device").empty())
    return false;
  return std::ranges::none_of(usesOf(module, "DEVICE_OBJECT::Flags"), [](const ObjectUse &use) {
    if (use.kind == ObjectUse::Kind::Read)
      return false;
    const bool store = use.kind == ObjectUse::Kind::Write && use.function && use.instr && use.instr->op == ir::Op::Store;
    return !store || !detail::isWithout(*use.function, use.instr->a, use.instr->place, PowerPagable);
  });
}

inline bool handlesPower(const FunctionPoint &point) {
  return point.isRegistered() && allRoles(point, [](const model::Role &role) { return isDispatch(role) && role.variantValue == Major::Power; });
}

/// What the routine does that needs a level below that of such requests, as rules of this family ask for it.
inline std::vector<FunctionPoint::OpenLimit> tooLow(const FunctionPoint &point, std::string_view family) {
  std::vector<FunctionPoint::OpenLimit> limits;
  if (handlesPower(point) && getsPowerAtDispatch(point.module()))
    for (FunctionPoint::OpenLimit &limit : point.openLimits())
      if (limit.atMost && limit.limit < model::Dispatch && limit.rule.starts_with(family))
        limits.push_back(std::move(limit));
  return limits;
}

inline std::string through(const FunctionPoint &point, const FunctionPoint::OpenLimit &limit) {
  std::vector<std::string> functions = limit.chain;
  if (!functions.empty() && functions.front() == point.function().name.string())
    functions.erase(functions.begin());
  return throughWords(functions);
}

} // namespace irqlint::rules
