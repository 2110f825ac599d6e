// MSBuild's property functions: those of strings, of [MSBuild] and of the .NET types in common use.
#pragma once

#include "project/Expression.h"

#include <optional>
#include <string>
#include <vector>

namespace irqlint::project {

/// What an expression in $(…) is while it is evaluated: a string, or the list that Split gives.
struct Value {
  std::string text;
  std::optional<std::vector<std::string>> list = {};

  std::string string() const; ///< a list joined by semicolons
};

/// `$(Value.Name(arguments))`; a property such as Length has no arguments. Nothing if there is no such function.
std::optional<Value> callMethod(const Value &value, llvm::StringRef name, const std::vector<std::string> &arguments);

/// `$([Type]::Name(arguments))`.
std::optional<Value> callStatic(llvm::StringRef type, llvm::StringRef name, const std::vector<std::string> &arguments, const Scope &scope);

/// Compares versions such as 10.0.19041 or 17: negative, zero, positive. Nothing if one is none.
std::optional<int> compareVersions(llvm::StringRef a, llvm::StringRef b);

/// Decimal or hexadecimal numbers.
std::optional<double> asNumber(llvm::StringRef text);

} // namespace irqlint::project
