// Whose address others may know. A variable that a call only borrows (`KeAcquireSpinLock(&Lock, &OldIrql)`) is nobody else's
// business afterwards: unknown code that runs later does not write it.
#pragma once

#include <vector>

namespace irqlint::engine {

class Program;

/// By function, then by its variables: the address may be kept by somebody. Of variables that are no scalars, every address
/// that is taken counts.
std::vector<std::vector<bool>> escapedVariables(const Program &program);

} // namespace irqlint::engine
