// Names and values of build files: case does not count, paths have backslashes.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <map>
#include <string>
#include <vector>

namespace irqlint::project {

struct NoCase {
  using is_transparent = void;
  bool operator()(llvm::StringRef a, llvm::StringRef b) const { return a.compare_insensitive(b) < 0; }
};

/// Properties of a project, metadata of an item.
class Properties {
  std::map<std::string, std::string, NoCase> values;

public:
  bool has(llvm::StringRef name) const { return values.find(name) != values.end(); }
  /// Empty if there is none.
  const std::string &get(llvm::StringRef name) const;
  void set(llvm::StringRef name, std::string value) { values.insert_or_assign(name.str(), std::move(value)); }
  auto begin() const { return values.begin(); }
  auto end() const { return values.end(); }
};

/// The parts of `a;b ; c` that are not empty, trimmed.
std::vector<std::string> splitList(llvm::StringRef text);

/// `true`, `on`, `yes`, in any case.
bool isTrue(llvm::StringRef text);

/// Replaces MSBuild's %2A by the character.
std::string unescape(llvm::StringRef text);

/// How many lines end before `offset`, plus one.
unsigned lineAt(llvm::StringRef text, size_t offset);

/// Whether `name` matches a pattern with * and ? (no separators), in any case.
bool matchesWildcard(llvm::StringRef pattern, llvm::StringRef name);

} // namespace irqlint::project
