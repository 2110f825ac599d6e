// Names that nothing declares, used as values inside of functions: a variable is made up for each, so that the
// expression around it, and the calls in it, stay in the tree. It carries annotate("irqlint:invented").
#pragma once

#include "frontend/Pragmas.h"

namespace clang {
class CompilerInstance;
} // namespace clang

namespace irqlint::frontend {

/// Call before parsing; the answer has to see all tokens. Each use of an unknown name goes to `info.diagnostics`, as an error that kept everything.
TokenWatcher inventUnknownNames(clang::CompilerInstance &compiler, SourceInfo &info);

} // namespace irqlint::frontend
