// Names at file scope, also those that a precompiled header holds.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>

namespace clang {
class CompilerInstance;
class NamedDecl;
} // namespace clang

namespace irqlint::lower {

class Symbols {
public:
  explicit Symbols(clang::CompilerInstance &compiler) : compiler(compiler) {}

  /// The typedef, variable, function or enumerator of that name, null if there is none. Tags are not found.
  const clang::NamedDecl *find(llvm::StringRef name) const;

  /// Value of an enumerator, or of an object-like macro that stands for an integer: a literal, another such
  /// name, with parentheses, casts, signs, `|`, `<<`, `+` and `-`.
  std::optional<int64_t> constant(llvm::StringRef name) const;

private:
  clang::CompilerInstance &compiler;
};

} // namespace irqlint::lower
