// Where things are: the working folder, the kit, paths as people read them.
#pragma once

#include <string>
#include <string_view>

namespace irqlint::cli {

/// Absolute, with '/'.
std::string workingFolder();
/// `path` made absolute from the working folder, with '/', without "." and "..".
std::string absolutePath(std::string_view path);
/// What a run shows as `shown`, made absolute: relative paths start at `root`.
std::string fullPath(const std::string &shown, const std::string &root);
/// Relative to `root` when below it.
std::string displayPath(std::string_view path, std::string_view root);

/// The headers that come with the program: `given` if not empty, else beside the installed binary, else where the
/// build found them. Empty when there are none.
std::string kitFolder(const std::string &given);
void setProgramPath(const char *argv0);

/// `*` and `?` stay within one folder, `**` crosses folders. A pattern without '/' matches any part of the path;
/// a pattern that matches a folder matches all below it.
bool matchesGlob(std::string_view pattern, std::string_view path);

} // namespace irqlint::cli
