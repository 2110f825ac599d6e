// Errors of the parser, by place: what a statement that is missing from the AST left behind.
#pragma once

#include "frontend/SourceInfo.h"

#include "clang/Basic/SourceLocation.h"

#include <string>
#include <vector>

namespace clang {
class SourceManager;
} // namespace clang

namespace irqlint::lower {

struct SyntaxError {
  clang::FileID file;
  unsigned offset;
  clang::SourceLocation at;
  std::string text;
};

class SyntaxErrors {
public:
  SyntaxErrors(const clang::SourceManager &sources, const frontend::SourceInfo &info);
  /// The first error inside `range`, null if there is none.
  const SyntaxError *inside(clang::SourceRange range) const;

private:
  const clang::SourceManager &sources;
  std::vector<SyntaxError> errors;
};

} // namespace irqlint::lower
