// How much of a parsed unit can be analysed.
#pragma once

#include "frontend/Round.h"

namespace irqlint::frontend {

Round::Yield measure(clang::CompilerInstance &compiler, const SourceInfo &info);

} // namespace irqlint::frontend
