// Where headers lie in an installed, unpacked or copied WDK or SDK.
#pragma once

#include <string>
#include <vector>

namespace irqlint::frontend {

/// The include folders below each of `roots`, in the order a driver build searches them. A root may be an
/// installation, a NuGet package, a folder with km/, shared/ and so on, or one of these folders itself.
/// `kmdf` is a version such as "1.15", or empty for the newest.
std::vector<std::string> wdkIncludeFolders(const std::vector<std::string> &roots, const std::string &kmdf);

/// Whether a folder of somebody's -I is part of a WDK, an SDK or the compiler, wherever it was installed.
bool isWdkFolder(const std::string &folder);

} // namespace irqlint::frontend
