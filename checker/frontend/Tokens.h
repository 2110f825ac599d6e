// The tokens of a unit's own files as the parser got them, macros expanded: what surrounds a name that nothing declares.
#pragma once

#include "clang/Basic/SourceLocation.h"
#include "clang/Basic/TokenKinds.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"

#include <optional>
#include <string>
#include <vector>

namespace clang {
class IdentifierInfo;
class Preprocessor;
class Token;
} // namespace clang

namespace irqlint::frontend {

class TokenLog {
public:
  struct Entry {
    const clang::IdentifierInfo *name = nullptr; ///< of identifiers and keywords
    clang::SourceLocation loc;
    clang::tok::TokenKind kind = clang::tok::unknown;
  };

  /// Tokens of system headers pass by.
  void watch(clang::Preprocessor &preprocessor);
  void add(const clang::Token &token);

  size_t size() const { return entries.size(); }
  /// An unknown token where there is none.
  const Entry &operator[](size_t index) const { return index < entries.size() ? entries[index] : none; }
  clang::tok::TokenKind kind(size_t index) const { return (*this)[index].kind; }
  bool isName(size_t index) const { return kind(index) == clang::tok::identifier; }
  std::string text(size_t index) const;

  /// The last token at `loc`; clang is asked for `ahead` more behind it.
  std::optional<size_t> find(clang::SourceLocation loc, unsigned ahead);
  /// Where an identifier stands, in order.
  llvm::ArrayRef<size_t> uses(llvm::StringRef name);
  /// The bracket that closes the one at `open`, or opens the one at `close`.
  std::optional<size_t> closing(size_t open) const;
  std::optional<size_t> opening(size_t close) const;

private:
  friend class FileWatcher;
  clang::Preprocessor *preprocessor = nullptr;
  bool inSystemHeader = false;
  std::vector<Entry> entries;
  size_t indexed = 0;
  llvm::DenseMap<const clang::IdentifierInfo *, std::vector<size_t>> places;
  Entry none;
};

} // namespace irqlint::frontend
