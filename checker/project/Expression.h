// MSBuild's expressions: $(Property), $(Property.Method('x')), $([Type]::Method('x')), %(Metadata), and conditions.
// https://learn.microsoft.com/visualstudio/msbuild/property-functions and .../msbuild-conditions
#pragma once

#include "project/FileCache.h"
#include "project/Text.h"

#include <functional>
#include <string>

namespace irqlint::project {

/// What an expression can refer to.
struct Scope {
  const Properties &properties;
  FileCache &files;
  std::string projectFolder;
  std::string thisFile;                  ///< the file that the expression stands in
  const Properties *metadata = nullptr;  ///< of the item at hand
  std::function<std::string(llvm::StringRef itemType)> items = {}; ///< the includes of @(Type), separated by semicolons
  std::function<void(const std::string &)> complain = {};          ///< what was not understood
};

/// All references replaced. What is unknown becomes empty; an unknown function is told to `complain`.
std::string expand(llvm::StringRef text, const Scope &scope);

/// A condition that cannot be read is false, and told to `complain`.
bool holds(llvm::StringRef condition, const Scope &scope);

/// The offset behind the parenthesis that closes the one at `open`; strings are skipped. npos if none does.
size_t closing(llvm::StringRef text, size_t open);

/// A path of a build file, from the project's folder: absolute, with slashes.
std::string pathFrom(const Scope &scope, llvm::StringRef path);

} // namespace irqlint::project
