// Which lines a remark is about: statements, told by their tokens alone, so that code with errors has them too.
#pragma once

#include "irqlint/Remark.h"

#include "clang/Basic/SourceLocation.h"
#include "clang/Basic/TokenKinds.h"

#include <vector>

namespace clang {
class SourceManager;
class Token;
} // namespace clang

namespace irqlint::frontend {

/// Gets all tokens of the unit's own files in order, macros expanded, and fills in `here` and `next` of the remarks it
/// was told of.
class Statements {
public:
  Statements(const clang::SourceManager &sources, Remarks &remarks) : sources(sources), remarks(remarks) {}

  /// The remark with this index stands in `file`, before the token that comes next; `codeBefore`: behind code, on its
  /// line.
  void await(size_t remark, clang::FileID file, bool codeBefore);
  void add(const clang::Token &token);
  /// No more tokens.
  void finish();

private:
  struct Place {
    clang::FileID file;
    uint32_t line = 0;
    friend bool operator==(const Place &, const Place &) = default;
  };
  /// A remark whose lines are not all known.
  struct Open {
    size_t remark;
    clang::FileID file;
    bool hasNext = false, wantsHere = false, whole = false;
    unsigned depth = 0;  ///< of braces, where the code behind it began; for `whole`
    bool isLoop = false; ///< `do`: a `while` goes on
    uint32_t mayEnd = 0; ///< `whole`: the line where it ends, unless the next token goes on
  };

  Place begin(clang::SourceLocation loc) const;
  Place end(clang::SourceLocation loc) const;
  void start(const clang::Token &token);
  void close(const clang::Token &last);
  bool settle(Open &open, Place first, Place last);

  const clang::SourceManager &sources;
  Remarks &remarks;
  std::vector<Open> open;
  clang::SourceLocation first;              ///< of the statement that is being read; invalid between two
  clang::SourceLocation lastFirst, lastEnd; ///< of the one before
  clang::tok::TokenKind before = clang::tok::unknown;
  unsigned nested = 0; ///< parentheses, brackets and braces of initialisers
  unsigned depth = 0;  ///< braces of blocks
};

} // namespace irqlint::frontend
