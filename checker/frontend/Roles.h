// Function types that nothing declares: `VENDOR_CALLBACK Foo;` and later `NTSTATUS Foo(PVOID p) { … }`.
#pragma once

#include "frontend/Tokens.h"

#include "clang/AST/Type.h"

#include <string>
#include <vector>

namespace clang {
class Scope;
class Sema;
} // namespace clang

namespace irqlint::frontend {

/// A type as it is spelled: words and stars, without the name behind it.
using SpelledType = std::vector<std::string>;

struct RoleType {
  SpelledType result;
  std::vector<SpelledType> parameters;
  friend bool operator==(const RoleType &, const RoleType &) = default;
};

/// The type of the function that is defined at `name`, if it is one that can be said in words.
std::optional<RoleType> definedRole(const TokenLog &tokens, size_t name);

/// The type with what the unit has declared by now; null if something in it is unknown.
clang::QualType roleType(const RoleType &role, clang::Sema &sema, clang::SourceLocation loc, clang::Scope *scope);

} // namespace irqlint::frontend
