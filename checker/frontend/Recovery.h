// A crash inside a function is that function's failure, not the process's.
#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"

#include <string>

namespace irqlint::frontend {

/// Runs `body` on a thread with a large stack. Returns what killed it, empty when it came back. Memory that a
/// crashed body held is lost.
std::string runGuarded(llvm::function_ref<void()> body);

} // namespace irqlint::frontend
