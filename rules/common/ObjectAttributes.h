// The attributes with which an object is opened by its name: a local structure whose members the code sets one by one.
#pragma once

#include "Values.h"

namespace irqlint::rules {

/// Routines that open a handle take them as the same argument.
inline const ir::Operand *attributesOf(const ir::Instr &call) {
  constexpr size_t AttributesAt = 2;
  return call.args.size() > AttributesAt ? &call.args[AttributesAt] : nullptr;
}

inline bool isNull(const ir::Operand &value) { return value.kind == ir::Operand::Kind::Int && value.imm == 0; }

/// The variable whose address is handed over.
inline std::optional<uint32_t> variableAt(const ir::Function &function, const ir::Operand &address) {
  const ir::Place *place = placeAt(function, address);
  return place && place->base == ir::Place::Base::Var && place->path.empty() ? std::optional(place->var) : std::nullopt;
}

/// The place is a member of the variable, named directly or through its address.
inline bool isPartOf(const ir::Function &function, const ir::Place &place, uint32_t variable) {
  if (place.base != ir::Place::Base::Temp)
    return isIn(place, variable);
  ir::Operand pointer;
  pointer.kind = ir::Operand::Kind::Temp;
  pointer.temp = place.temp;
  return variableAt(function, pointer) == std::optional(variable);
}

/// What is stored in that member of the variable; nothing where it is also set in another way.
inline std::optional<std::vector<ir::Operand>> storedInMember(const ir::Function &function, uint32_t variable, std::string_view member) {
  std::vector<ir::Operand> values;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs) {
      if (instr.op == ir::Op::Copy && isIn(instr.place, variable))
        return std::nullopt;
      if (instr.op == ir::Op::Store && isPartOf(function, instr.place, variable) && !instr.place.path.empty() && instr.place.path.back().field == member)
        values.push_back(instr.a);
    }
  return values;
}

/// All that is ever stored as flags are numbers without this one.
inline bool lacksFlag(const ir::Function &function, const ir::Operand &attributes, int64_t flag) {
  const auto variable = variableAt(function, attributes);
  const auto flags = variable ? storedInMember(function, *variable, "Attributes") : std::nullopt;
  return flags && !flags->empty() && std::ranges::all_of(*flags, [&](const ir::Operand &value) { return value.kind == ir::Operand::Kind::Int && !(value.imm & flag); });
}

} // namespace irqlint::rules
