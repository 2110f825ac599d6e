// Whose address others may know. A variable that a call only borrows (by `Acquire(&Lock, &OldLevel)`, say) is nobody else's
// business afterwards: unknown code that runs later does not write it.
#pragma once

#include <vector>

namespace irqlint::engine {

class Program;

/// By function, then by its variables: the address may be kept by somebody. Functions of the module are followed, also through
/// recursion; a routine of the kernel borrows pointers to plain values, and memory of which it reads or writes the bytes.
std::vector<std::vector<bool>> escapedVariables(const Program &program);

} // namespace irqlint::engine
