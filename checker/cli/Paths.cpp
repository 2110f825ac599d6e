#include "cli/Paths.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#ifndef IRQLINT_KIT
#define IRQLINT_KIT ""
#endif

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

std::string programPath;

bool matchesWhole(std::string_view pattern, std::string_view text) {
  if (pattern.empty())
    return text.empty() || text[0] == '/'; // a folder matches what is below it
  if (pattern.starts_with("**")) {
    std::string_view rest = pattern.substr(pattern.starts_with("**/") ? 3 : 2);
    for (size_t i = 0; i <= text.size(); ++i) {
      bool boundary = i == 0 || text[i - 1] == '/' || !pattern.starts_with("**/");
      if (boundary && matchesWhole(rest, text.substr(i)))
        return true;
    }
    return false;
  }
  if (pattern[0] == '*') {
    for (size_t i = 0;; ++i) {
      if (matchesWhole(pattern.substr(1), text.substr(i)))
        return true;
      if (i == text.size() || text[i] == '/')
        return false;
    }
  }
  if (text.empty() || (pattern[0] == '?' ? text[0] == '/' : text[0] != pattern[0]))
    return false;
  return matchesWhole(pattern.substr(1), text.substr(1));
}

} // namespace

std::string workingFolder() {
  llvm::SmallString<256> folder;
  fs::current_path(folder);
  return path::convert_to_slash(folder);
}

std::string absolutePath(std::string_view text) {
  llvm::SmallString<256> full{llvm::StringRef(text)};
  fs::make_absolute(full);
  path::remove_dots(full, /*remove_dot_dot=*/true);
  return path::convert_to_slash(full);
}

std::string fullPath(const std::string &shown, const std::string &root) {
  return path::is_absolute(shown) ? shown : absolutePath(root + "/" + shown);
}

std::string displayPath(std::string_view text, std::string_view root) {
  std::string full = absolutePath(text);
  if (full == root)
    return ".";
  if (full.starts_with(root) && full.size() > root.size() && (full[root.size()] == '/' || root.ends_with('/')))
    return full.substr(root.size() + (root.ends_with('/') ? 0 : 1));
  return full;
}

void setProgramPath(const char *argv0) {
  programPath = fs::getMainExecutable(argv0, reinterpret_cast<void *>(&setProgramPath));
}

std::string kitFolder(const std::string &given) {
  if (!given.empty())
    return absolutePath(given);
  llvm::SmallString<256> beside(path::parent_path(programPath));
  path::append(beside, "..", "share", "irqlint", "kit");
  for (std::string folder : {absolutePath(llvm::StringRef(beside)), std::string(IRQLINT_KIT)})
    if (!folder.empty() && fs::is_directory(folder))
      return folder;
  return {};
}

bool matchesGlob(std::string_view pattern, std::string_view text) {
  while (pattern.ends_with('/'))
    pattern.remove_suffix(1);
  if (pattern.starts_with("./"))
    pattern.remove_prefix(2);
  if (pattern.empty())
    return false;
  bool anywhere = pattern.find('/') == std::string_view::npos;
  for (size_t at = 0; at != std::string_view::npos; at = text.find('/', at)) {
    if (text.substr(at).starts_with('/'))
      ++at;
    if (matchesWhole(pattern, text.substr(at)))
      return true;
    if (!anywhere)
      return false;
  }
  return false;
}

} // namespace irqlint::cli
