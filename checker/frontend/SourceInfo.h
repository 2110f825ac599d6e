// What the preprocessor saw and the AST does not keep. Filled by frontend/, read by lower/.
#pragma once

#include "frontend/Prefix.h"
#include "irqlint/Remark.h"

#include "clang/Basic/SourceLocation.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace irqlint::frontend {

/// `#pragma alloc_text(SECTION, f, g)`: one entry per function named.
struct AllocText {
  std::string section, function;
  clang::SourceLocation loc;
};

/// `#pragma code_seg(...)`: the segment in force from `loc` on, empty for the default.
/// push and pop are already resolved.
struct CodeSeg {
  std::string section;
  clang::SourceLocation loc;
};

/// What clang's tree still holds of an expression with an error.
enum class Kept {
  Nothing, ///< perhaps a statement is gone
  Parts,   ///< the operands, without the operation
  All,     ///< everything: a name that nothing declares was made up (`Inventions.h`)
};

/// A diagnostic of clang, errors downgraded or not.
struct Diagnostic {
  clang::SourceLocation loc;
  std::string text;
  bool error = false;
  bool missingHeader = false;
  Kept kept = Kept::Nothing; ///< of errors
};

/// A name that nothing declares, and what it was taken for.
struct Invented {
  std::string name;
  const char *as;
  clang::SourceLocation loc; ///< a use of it; may be invalid
};

struct SourceInfo {
  std::vector<AllocText> allocText; ///< in source order
  std::vector<CodeSeg> codeSegs;    ///< in source order
  std::vector<Diagnostic> diagnostics;
  Remarks remarks;                  ///< paths are absolute
  std::map<std::string, std::string> generated; ///< headers that the build would make, by name, as they were stood in for
  std::vector<Invented> invented;   ///< sorted by name
  unsigned errorsAtFirst = 0;       ///< before anything was made up
  std::shared_ptr<const Prefix> prefix; ///< what the unit was parsed behind; null: nothing
};

} // namespace irqlint::frontend
