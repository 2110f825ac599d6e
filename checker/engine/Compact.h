// What a walk has made is mostly of no use when it is over: values and steps that nothing kept leads to. What is kept is small,
// and the same whether it comes from a walk or was read from what an earlier run had kept.
#pragma once

#include "engine/Program.h"

namespace irqlint::engine {

/// Moves all but the steps out of a result, and of its values and places only what is referred to. The steps that the result points
/// to are copied, but for those of other functions' results that are compact themselves.
std::unique_ptr<FunctionResult> compact(const Program &program, FunctionResult &result);

} // namespace irqlint::engine
