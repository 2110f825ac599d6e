// Where headers lie in an installed, unpacked or copied WDK or SDK.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace irqlint::frontend {

/// Of frameworks and class extensions, by the prefix of the macros that choose them: {"KMDF", "1.15"}, {"ACX", "1.1"}.
using Versions = std::map<std::string, std::string>;

struct WdkFolders {
  std::vector<std::string> include; ///< in the order a driver build searches them
  std::map<std::string, std::string> chosen; ///< of those that come in versions: the prefix of their macros to the folder
};

/// The folders of each of `roots`. A root may be an installation, a NuGet package, a folder of versions, one with km/,
/// shared/ and so on, or a single include folder. What `wanted` does not name comes in its newest version.
WdkFolders wdkFolders(const std::vector<std::string> &roots, const Versions &wanted);

/// Headers of one version below a root.
struct WdkVersion {
  std::string name;   ///< "10.0.26100.0"; empty where the root itself holds km/ or shared/
  std::string folder; ///< a root of its own
  bool kernel;        ///< with those of drivers; an SDK has none
};

/// Newest first. Empty when `root` is a single include folder.
std::vector<WdkVersion> wdkVersions(const std::string &root);

/// Whether a folder of somebody's -I is part of a WDK, an SDK or the compiler, wherever it was installed.
bool isWdkFolder(const std::string &folder);

} // namespace irqlint::frontend
