// Source text for excerpts and Columns. A file that cannot be read has no lines, and nothing else fails.
#pragma once

#include "irqlint/Finding.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::report {

/// A file in lines as clang counts them: LF, CRLF and lone CR end a line.
class SourceText {
public:
  explicit SourceText(std::string content);
  std::string_view content() const { return text; }
  /// Without its end; empty when there is no such line.
  std::string_view line(unsigned number) const;
  unsigned lineCount() const { return static_cast<unsigned>(starts.size()); }

private:
  std::string text;
  std::vector<size_t> starts;
};

class SourceCache {
public:
  /// Relative paths start at `root`.
  explicit SourceCache(std::string root) : root(std::move(root)) {}
  /// Null when the file cannot be read.
  const SourceText *file(const std::string &path);
  /// Puts text in place of a file, for tests.
  void add(const std::string &path, std::string content);

private:
  std::string root;
  std::map<std::string, std::unique_ptr<SourceText>> files;
};

} // namespace irqlint::report
