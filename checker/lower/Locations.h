// From clang's source locations to ir::Loc: the place the author wrote, the place inside the macro, the
// macro's name and the text.
#pragma once

#include "ir/Ir.h"
#include "lower/Lower.h"

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class ASTContext;
class FileManager;
class LangOptions;
class SourceManager;
} // namespace clang

namespace irqlint::lower {

/// Where an expression stands, seen from the author and from inside the macro.
struct Written {
  ir::Loc loc, spelling;
  Name macro; ///< outermost macro the author wrote there, empty outside of macros
};

class Locations {
public:
  Locations(const clang::ASTContext &context, ir::Unit &unit, const LowerOptions &options);

  /// Its files come first, as if the declarations in them had been visited.
  void addPrefix(const frontend::Prefix &prefix);

  Written written(clang::SourceRange range);
  ir::Loc loc(clang::SourceRange range) { return written(range).loc; }
  /// The token at `at`, where the author wrote it.
  ir::Loc loc(clang::SourceLocation at) { return loc(clang::SourceRange(at, at)); }
  /// Source text with white space folded, at most 120 bytes.
  std::string text(clang::SourceRange range);

  bool isSystem(clang::SourceLocation at);
  /// The token comes from a macro that a system header defines.
  bool isSpelledInSystem(clang::SourceLocation at);
  /// Path of the file as the unit stores it.
  std::string path(clang::SourceLocation at);

private:
  struct File {
    uint32_t index;
    bool system;
  };
  const File &file(clang::FileID id);
  uint32_t addFile(const std::string &path, bool system);
  std::string shownPath(clang::FileID id) const;
  std::string shownPath(llvm::StringRef name) const;
  bool isSystemPath(const std::string &absolute) const;
  /// Lifts both ends out of macros, to the first place where one file holds the whole range.
  clang::SourceRange authorRange(clang::SourceRange range, Name *macro) const;
  ir::Loc convert(clang::SourceRange fileRange);

  const clang::SourceManager &sources;
  const clang::LangOptions &language;
  ir::Unit &unit;
  const LowerOptions &options;
  std::string workDir;
  llvm::DenseMap<clang::FileID, File> files;
  std::map<std::string, uint32_t> indexByPath;
  clang::SourceRange lastRange;
  Written last;
};

} // namespace irqlint::lower
