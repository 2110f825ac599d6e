// Collects what may silence a finding: pragmas, comments and attributes of the code that is active, in the project's
// files. Why by the preprocessor, and not by reading the files: docs/internals/suppression.md.
#pragma once

#include "frontend/Pragmas.h"
#include "irqlint/Remark.h"

namespace irqlint::frontend {

/// Fills `remarks` while the unit is parsed, from callbacks and from the tokens that the answer gets. Paths are
/// absolute, with
/// '/'. The arguments must outlive the parse.
TokenWatcher collectRemarks(clang::Preprocessor &preprocessor, Remarks &remarks);

} // namespace irqlint::frontend
