// Objects that are opened for the caller of a request: by a name or a number that it sent, with the rights of the kernel or with
// its own.
#pragma once

#include "ObjectAttributes.h"
#include "Powers.h"

namespace irqlint::rules {

constexpr int64_t ForceCheckFlag = 0x400; ///< OBJ_FORCE_ACCESS_CHECK

/// The attributes may ask for the check of the caller's rights: certainly not, when constants without that bit are all that is stored.
inline bool mayForceCheck(const ir::Function &function, const ir::Operand &attributes) { return !lacksFlag(function, attributes, ForceCheckFlag); }

/// The function speaks for its caller before: it impersonates it.
inline bool impersonates(const BufferPoint &point) {
  return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
    return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return i.op == ir::Op::Call && isOfKind(point.contractOf(i), "impersonates"); });
  });
}

/// A program can send the request with a handle that it may not even write through.
inline bool isOpenToReaders(const BufferView &b) {
  constexpr unsigned Write = 2;
  return b.major && isControlCode(b) && !b.isKernelMode && !(ControlCode(*b.code).access & Write);
}

} // namespace irqlint::rules
