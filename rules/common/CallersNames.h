// Objects that are opened for the caller of a request: by a name or a number that it sent, with the rights of the kernel or with
// its own.
#pragma once

#include "Powers.h"

namespace irqlint::rules {

constexpr int64_t ForceCheckFlag = 0x400; ///< OBJ_FORCE_ACCESS_CHECK

/// The local at which the argument points; nothing: it points elsewhere.
inline std::optional<uint32_t> localAt(const ir::Function &function, const ir::Operand &address) {
  const ir::Instr *source = sourceOf(function, address);
  const bool isLocal = source && source->op == ir::Op::Addr && source->place.base == ir::Place::Base::Var && source->place.path.empty();
  return isLocal ? std::optional(source->place.var) : std::nullopt;
}

/// The place is a member of the local, named directly or through its address.
inline bool isPartOf(const ir::Function &function, const ir::Place &place, uint32_t local) {
  if (place.base != ir::Place::Base::Temp)
    return isIn(place, local);
  ir::Operand pointer;
  pointer.kind = ir::Operand::Kind::Temp;
  pointer.temp = place.temp;
  return localAt(function, pointer) == std::optional(local);
}

/// The attributes may ask for the check of the caller's rights: certainly not, when constants without that bit are all that is stored.
inline bool mayForceCheck(const ir::Function &function, const ir::Operand &attributes) {
  const auto local = localAt(function, attributes);
  if (!local)
    return true;
  bool isStored = false, may = false;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs) {
      const bool stores = instr.op == ir::Op::Store && !instr.place.path.empty() && instr.place.path.back().kind == ir::Selector::Kind::Field && instr.place.path.back().field == std::string_view("Attributes");
      if (!stores || !isPartOf(function, instr.place, *local))
        continue;
      isStored = true;
      may = may || instr.a.kind != ir::Operand::Kind::Int || (instr.a.imm & ForceCheckFlag);
    }
  return !isStored || may;
}

/// The function speaks for its caller before: it impersonates it.
inline bool impersonates(const BufferPoint &point) {
  return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
    return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return i.op == ir::Op::Call && isOfKind(point.contractOf(i), "impersonates"); });
  });
}

/// A program can send the request with a handle that it may not even write through.
inline bool isOpenToReaders(const BufferView &b) {
  constexpr unsigned Write = 2;
  return b.code && b.major && isDeviceControl(b) && !isInternal(b) && !b.isKernelMode && !(ControlCode(*b.code).access & Write);
}

} // namespace irqlint::rules
