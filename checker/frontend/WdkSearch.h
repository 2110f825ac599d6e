// Which WDK a run uses: the one somebody names, else the first one in the usual places.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace irqlint::frontend {

struct WdkQuestion {
  std::vector<std::string> named; ///< absolute roots; when there are some, nothing else is looked at
  std::string namedBy;            ///< "--wdk", for people
  std::string version;            ///< "10.0.22621.0" or the beginning of one; empty: the newest
  std::vector<std::string> trees; ///< absolute: what is checked; packages restored beside it are found
  std::function<std::optional<std::string>(const char *)> environment;
};

/// One version that was found.
struct WdkCandidate {
  std::string version; ///< empty where the folder does not tell
  std::string folder;
  std::string origin;  ///< why we looked there, for people
  bool used = false;
};

struct WdkAnswer {
  std::vector<std::string> roots; ///< for ParseOptions::wdkDirs; empty: our own headers
  std::vector<WdkCandidate> found;
  std::string reason;             ///< why these roots, or why none
  std::string problem;            ///< not empty: what was asked for is not there
};

WdkAnswer findWdk(const WdkQuestion &question);

} // namespace irqlint::frontend
