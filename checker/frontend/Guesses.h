// From what is unknown after a parse, and the tokens around it, to what the next parse declares.
#pragma once

#include "frontend/Inventions.h"

namespace clang {
class CompilerInstance;
} // namespace clang

namespace irqlint::frontend {

/// `before`: what the parse had. The unit's tree must still be there.
Inventions guess(const Inventions &before, Unknowns &unknowns, clang::CompilerInstance &compiler);

} // namespace irqlint::frontend
