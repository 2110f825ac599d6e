// Requests that a driver fills in itself to send them: which major and minor function it writes into a stack location.
#pragma once

#include "Devices.h"

namespace irqlint::rules {

struct SentRequest {
  const ir::Unit *unit;
  const ir::Function *function;
  int64_t major, minor;
  SourceRange where; ///< of the minor function
  const ir::Instr *instr;
};

namespace detail {

inline std::optional<int64_t> constantStored(const ObjectUse &use) {
  const bool store = use.kind == ObjectUse::Kind::Write && use.function && use.instr && use.instr->op == ir::Op::Store;
  return store && use.instr->a.kind == ir::Operand::Kind::Int ? std::optional(use.instr->a.imm) : std::nullopt;
}

/// Members of one object: the same path but for the last step.
inline bool inOneRecord(const ir::Function &function, const ir::Place &a, const ir::Place &b) {
  ir::Place x = a, y = b;
  if (x.path.empty() || y.path.empty())
    return false;
  x.path.pop_back();
  y.path.pop_back();
  return samePlace(function, x, y);
}

} // namespace detail

/// The major and minor function are constants, stored in one stack location by one function.
inline std::vector<SentRequest> sentRequests(const ModulePoint &module) {
  std::vector<SentRequest> sent;
  for (const ObjectUse &minor : usesOf(module, "IO_STACK_LOCATION::MinorFunction"))
    if (const auto minorCode = detail::constantStored(minor))
      for (const ObjectUse &major : usesOf(module, "IO_STACK_LOCATION::MajorFunction"))
        if (const auto majorCode = detail::constantStored(major);
            majorCode && major.function == minor.function && detail::inOneRecord(*minor.function, minor.instr->place, major.instr->place)) {
          sent.push_back({minor.unit, minor.function, *majorCode, *minorCode, minor.where, minor.instr});
          break;
        }
  return sent;
}

} // namespace irqlint::rules
