// From clang's AST to the IR, with complete SEH edges. The only room that knows both.
//
// In: a parsed unit and what the preprocessor saw. Out: an ir::Unit that passes ir::verify.
// May not know: what any function means (the model's business), nor any rule.
#pragma once

#include "frontend/SourceInfo.h"
#include "ir/Ir.h"

namespace clang {
class CompilerInstance;
}

namespace irqlint::lower {

struct LowerOptions {
  std::string workDir;              ///< paths below it are stored relative to it
  std::vector<std::string> systemDirs; ///< files below these are system files, besides -isystem ones
};

/// Lowers every function with a body that stands in the main file or in a project header, and declares what
/// they mention. A construct that has no lowering marks its function `notAnalysed`, with reason and place.
ir::Unit lowerUnit(clang::CompilerInstance &compiler, const frontend::SourceInfo &info, const LowerOptions &options);

} // namespace irqlint::lower
