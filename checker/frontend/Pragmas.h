// `#pragma alloc_text` and `#pragma code_seg`, in all their forms, from the tokens that clang's parser gets.
#pragma once

#include "frontend/SourceInfo.h"

namespace clang {
class Preprocessor;
}

namespace irqlint::frontend {

/// Fills `info` while `preprocessor` runs. Both must outlive the parse.
void collectPragmas(clang::Preprocessor &preprocessor, SourceInfo &info);

} // namespace irqlint::frontend
