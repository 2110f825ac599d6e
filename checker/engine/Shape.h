// The shape of a function's control flow.
#pragma once

#include "ir/Ir.h"

#include <vector>

namespace irqlint::engine {

/// Blocks that may follow, the handler of exceptions last; each once.
std::vector<ir::BlockId> successors(const ir::Block &block);

/// Pseudo-variable that carries the returned value through merges of ways out.
constexpr uint32_t ResultSlot = 0x00FFFFFF;

} // namespace irqlint::engine
