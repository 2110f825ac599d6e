#include "report/LogUri.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <vector>

namespace irqlint::report {
namespace {

bool hasDrive(std::string_view text) { return text.size() >= 2 && llvm::isAlpha(text[0]) && text[1] == ':'; }

/// Length of "scheme:", 0 when there is none. One letter is a drive.
size_t schemeLength(std::string_view text) {
  size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon < 2 || !llvm::isAlpha(text[0]))
    return 0;
  bool legal = std::all_of(text.begin(), text.begin() + colon,
                           [](char c) { return llvm::isAlnum(c) || c == '+' || c == '-' || c == '.'; });
  return legal ? colon + 1 : 0;
}

std::string percentDecoded(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    bool escape =
        text[i] == '%' && i + 2 < text.size() && llvm::isHexDigit(text[i + 1]) && llvm::isHexDigit(text[i + 2]);
    if (!escape || (text[i + 1] == '0' && text[i + 2] == '0')) {
      out += text[i];
      continue;
    }
    out += static_cast<char>(llvm::hexFromNibbles(text[i + 1], text[i + 2]));
    i += 2;
  }
  return out;
}

std::string withSlashes(std::string_view text) {
  std::string out(text);
  std::ranges::replace(out, '\\', '/');
  return out;
}

/// What follows "file:".
std::string fromFileUri(std::string_view rest) {
  std::string path = withSlashes(percentDecoded(rest));
  if (path.starts_with("//localhost/"))
    path.erase(0, 11);
  else if (path.starts_with("///"))
    path.erase(0, 2);
  if (path.size() >= 3 && path[0] == '/' && llvm::isAlpha(path[1]) && (path[2] == ':' || path[2] == '|')) {
    path.erase(0, 1);
    path[1] = ':';
  }
  return path;
}

} // namespace

std::string cleanPath(std::string_view path) {
  std::string root;
  for (std::string_view start : {"//", "/"})
    if (root.empty() && path.starts_with(start))
      root = start;
  std::vector<std::string_view> parts;
  for (std::string_view rest = path; !rest.empty();) {
    size_t slash = rest.find('/');
    std::string_view part = rest.substr(0, slash);
    rest.remove_prefix(slash == std::string_view::npos ? rest.size() : slash + 1);
    bool up = part == "..";
    if (up && !parts.empty() && parts.back() != ".." && !hasDrive(parts.back()))
      parts.pop_back();
    else if (!part.empty() && part != "." && !(up && (!root.empty() || (!parts.empty() && hasDrive(parts.back())))))
      parts.push_back(part);
  }
  std::string out = root;
  for (size_t i = 0; i < parts.size(); ++i)
    out.append(i ? "/" : "").append(parts[i]);
  if (path.ends_with('/') && !parts.empty())
    out += '/';
  return out;
}

std::string pathOfUri(std::string_view uri) {
  if (hasDrive(uri) || uri.starts_with("\\"))
    return cleanPath(withSlashes(uri));
  size_t scheme = schemeLength(uri);
  if (scheme && llvm::StringRef(uri.substr(0, scheme)).equals_insensitive("file:"))
    return cleanPath(fromFileUri(uri.substr(scheme)));
  if (scheme)
    return std::string(uri);
  return cleanPath(withSlashes(percentDecoded(uri)));
}

std::string percentEncoded(std::string_view path) {
  std::string out;
  for (char c : path) {
    bool plain = llvm::isAlnum(c) || std::string_view("-._~/!$&'()*+,;=@").find(c) != std::string_view::npos;
    out += plain ? std::string(1, c) : "%" + llvm::toHex(llvm::StringRef(&c, 1));
  }
  return out;
}

std::string uriOfPath(std::string_view path) {
  if (schemeLength(path))
    return std::string(path);
  if (hasDrive(path))
    return "file:///" + std::string(path.substr(0, 2)) + percentEncoded(path.substr(2));
  return (path.starts_with("//") ? "file:" : path.starts_with('/') ? "file://" : "") + percentEncoded(path);
}

bool isAbsolutePath(std::string_view path) { return path.starts_with('/') || hasDrive(path) || schemeLength(path); }

bool isWindowsPath(std::string_view path) { return path.starts_with("//") || hasDrive(path); }

std::string joinedPath(std::string_view base, std::string_view path) {
  if (isAbsolutePath(path) || base.empty())
    return std::string(path);
  return cleanPath(std::string(base) + (base.ends_with('/') ? "" : "/") + std::string(path));
}

} // namespace irqlint::report
