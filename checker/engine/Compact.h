// What a walk has made is mostly of no use when it is over: values and steps that nothing kept leads to. What is kept is small,
// and the same whether it comes from a walk or was read from what an earlier run had kept.
#pragma once

#include "engine/Program.h"

namespace irqlint::engine {

/// Moves what callers and rules may ask for out of a result; the steps that the result points to are copied, but for those
/// of other functions' results that are compact themselves.
std::unique_ptr<FunctionResult> compact(const Program &program, FunctionResult &result);

} // namespace irqlint::engine
