// Places of files as logs write them: URIs, Windows paths, and mixtures of both.
#pragma once

#include <string>
#include <string_view>

namespace irqlint::report {

/// "file:///C:/a%20b.c", "C:\a b.c" → "C:/a b.c"; "src\a.c", "./src/a.c" → "src/a.c"; "file://host/share/a.c" →
/// "//host/share/a.c". Other schemes stay as they are.
std::string pathOfUri(std::string_view uri);

/// The other way round: "C:/a b.c" → "file:///C:/a%20b.c", "src/a b.c" → "src/a%20b.c".
std::string uriOfPath(std::string_view path);

/// All but '/' and what may stand in a relative URI as it is: "a b:c" → "a%20b%3Ac".
std::string percentEncoded(std::string_view path);

/// "/x", "//host/x", "C:/x", or with a scheme.
bool isAbsolutePath(std::string_view path);
/// Of Windows: a drive or a server.
bool isWindowsPath(std::string_view path);

/// `path` below `base`, which ends in '/' or is empty.
std::string joinedPath(std::string_view base, std::string_view path);
/// Without "." and, as far as possible, "..".
std::string cleanPath(std::string_view path);

} // namespace irqlint::report
