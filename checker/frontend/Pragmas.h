// `#pragma alloc_text` and `#pragma code_seg`, in all their forms, from the tokens that clang's parser gets.
#pragma once

#include "frontend/SourceInfo.h"

#include <functional>

namespace clang {
class Preprocessor;
class Token;
}

namespace irqlint::frontend {

/// What is to see each token that the preprocessor makes.
using TokenWatcher = std::function<void(const clang::Token &)>;

/// Fills `info` from the tokens that the answer gets. Both arguments must outlive the parse.
TokenWatcher collectPragmas(clang::Preprocessor &preprocessor, SourceInfo &info);

} // namespace irqlint::frontend
