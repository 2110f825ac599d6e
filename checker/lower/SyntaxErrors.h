// Errors of the parser, by place: what a statement that is missing from the AST left behind.
#pragma once

#include "frontend/SourceInfo.h"

#include "clang/Basic/SourceLocation.h"

#include <optional>
#include <string>
#include <vector>

namespace clang {
class SourceManager;
} // namespace clang

namespace irqlint::lower {

struct SyntaxError {
  clang::FileID file;
  unsigned offset;
  bool partsKept;
  clang::SourceLocation at;
  std::string text;
};

class SyntaxErrors {
public:
  SyntaxErrors(const clang::SourceManager &sources, const frontend::SourceInfo &info);
  /// The first error inside `range` after which something is gone from the tree; null if there is none. `recovered`:
  /// expressions with errors that the tree holds.
  const SyntaxError *inside(clang::SourceRange range, const std::vector<clang::SourceRange> &recovered) const;

private:
  struct Stretch {
    clang::FileID file;
    unsigned begin, end;
    bool holds(const SyntaxError &error) const { return error.file == file && begin <= error.offset && error.offset <= end; }
  };
  std::optional<Stretch> stretch(clang::SourceRange range) const;

  const clang::SourceManager &sources;
  std::vector<SyntaxError> errors;
};

} // namespace irqlint::lower
