#include "frontend/WdkSearch.h"

#include "frontend/Wdk.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

#include <algorithm>
#include <set>

namespace irqlint::frontend {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

std::string join(StringRef folder, std::initializer_list<StringRef> names) {
  llvm::SmallString<256> result(folder);
  for (StringRef name : names)
    path::append(result, name);
  path::remove_dots(result, /*remove_dot_dot=*/true);
  return result.str().str();
}

std::vector<std::string> foldersIn(const std::string &folder) {
  std::vector<std::string> result;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error))
    if (fs::is_directory(at->path()))
      result.push_back(at->path());
  std::ranges::sort(result);
  return result;
}

/// Packages of a WDK or SDK in a folder of NuGet's: NAME/VERSION for all users, NAME.VERSION beside a solution.
std::vector<std::string> packagesIn(const std::string &folder) {
  std::vector<std::string> result;
  for (const std::string &package : foldersIn(folder)) {
    StringRef name = path::filename(package);
    if (!name.starts_with_insensitive("microsoft.windows.wdk") && !name.starts_with_insensitive("microsoft.windows.sdk.cpp"))
      continue;
    result.push_back(package);
    for (const std::string &version : foldersIn(package))
      result.push_back(version);
  }
  return result;
}

/// A place that may hold the headers of several versions.
struct Source {
  std::string origin;
  std::vector<std::string> roots;
  std::string preferred; ///< a version, if the place is known to mean one
};

class Places {
  const WdkQuestion &question;

public:
  explicit Places(const WdkQuestion &question) : question(question) {}

  /// The most particular first.
  std::vector<Source> all() const {
    return {besideTheCode(), developerPrompt(), {"NuGet packages of the user", packagesIn(userPackages()), ""}, installed()};
  }

private:
  std::string variable(const char *name) const {
    auto value = question.environment ? question.environment(name) : std::nullopt;
    return value.value_or("");
  }

  Source besideTheCode() const {
    std::set<std::string> seen;
    Source source{"NuGet packages beside the code", {}, ""};
    for (const std::string &tree : question.trees)
      for (StringRef folder = tree; !folder.empty(); folder = path::parent_path(folder))
        if (seen.insert(folder.str()).second)
          for (std::string &package : packagesIn(join(folder, {"packages"})))
            source.roots.push_back(std::move(package));
    return source;
  }

  /// What a command prompt of Visual Studio or of the EWDK sets.
  Source developerPrompt() const {
    Source source{"environment", {}, StringRef(variable("WindowsSDKVersion")).trim(" \\/").str()};
    for (const char *name : {"WDKContentRoot", "WindowsSdkDir", "UniversalCRTSdkDir"})
      if (std::string root = variable(name); !root.empty())
        source.roots.push_back(join(root, {}));
    return source;
  }

  std::string userPackages() const {
    if (std::string folder = variable("NUGET_PACKAGES"); !folder.empty())
      return folder;
    for (const char *home : {"USERPROFILE", "HOME"})
      if (std::string folder = variable(home); !folder.empty())
        return join(folder, {".nuget", "packages"});
    return {};
  }

  Source installed() const {
    std::string programs = variable("ProgramFiles(x86)");
    if (programs.empty() && !variable("WSL_DISTRO_NAME").empty())
      programs = "/mnt/c/Program Files (x86)";
    if (programs.empty())
      return {"installed", {}, ""};
    return {"installed", {join(programs, {"Windows Kits", "10"})}, ""};
  }
};

/// Whether `version` is `wanted` or begins with all its numbers; nothing wanted is any.
bool matches(StringRef version, StringRef wanted) {
  return wanted.empty() || version == wanted || (version.consume_front(wanted) && version.starts_with("."));
}

bool isOlder(const std::string &a, const std::string &b) {
  llvm::VersionTuple first, second;
  first.tryParse(a);
  second.tryParse(b);
  return first < second;
}

class Search {
  const WdkQuestion &question;
  WdkAnswer answer;

public:
  explicit Search(const WdkQuestion &question) : question(question) {}

  WdkAnswer run() {
    if (!question.named.empty())
      takeNamed();
    else
      takeFirstPlace();
    if (!question.version.empty() && answer.roots.empty() && answer.problem.empty())
      answer.problem = missing();
    return std::move(answer);
  }

private:
  /// Every root that somebody names counts: in the version asked for, else in its newest.
  void takeNamed() {
    bool found = question.version.empty();
    for (const std::string &root : question.named) {
      auto all = wdkVersions(root);
      if (all.empty()) // a single include folder
        all.push_back({"", root, false});
      auto chosen = std::ranges::find_if(all, [&](const WdkVersion &v) { return v.kernel && matches(v.name, question.version); });
      bool hasKernel = std::ranges::any_of(all, &WdkVersion::kernel);
      found |= chosen != all.end();
      for (auto each = all.begin(); each != all.end(); ++each) {
        bool used = hasKernel ? each == chosen : each == all.begin();
        answer.found.push_back({each->name, each->folder, question.namedBy, used});
        if (used)
          answer.roots.push_back(each->folder);
      }
    }
    answer.reason = question.version.empty() ? "the newest named" : "the version asked for";
    if (found)
      return;
    answer.roots.clear();
    answer.problem = missing();
  }

  void takeFirstPlace() {
    for (const Source &source : Places(question).all()) {
      size_t first = answer.found.size();
      std::vector<WdkVersion> kits, sdks;
      for (const std::string &root : source.roots)
        for (WdkVersion &version : wdkVersions(root)) {
          auto &list = version.kernel ? kits : sdks;
          if (std::ranges::find(list, version.folder, &WdkVersion::folder) == list.end())
            list.push_back(std::move(version));
        }
      for (const WdkVersion &kit : kits)
        answer.found.push_back({kit.name, kit.folder, source.origin, false});
      if (!answer.roots.empty())
        continue;
      if (const WdkVersion *kit = choose(kits, source)) {
        answer.roots = {kit->folder};
        addSdk(*kit, sdks);
        for (size_t i = first; i != answer.found.size(); ++i)
          answer.found[i].used = answer.found[i].folder == kit->folder;
      }
    }
    if (answer.roots.empty())
      answer.reason = "none found";
  }

  const WdkVersion *choose(const std::vector<WdkVersion> &kits, const Source &source) {
    auto newestOf = [&](StringRef wanted) {
      const WdkVersion *best = nullptr;
      for (const WdkVersion &kit : kits)
        if (matches(kit.name, wanted) && (!best || isOlder(best->name, kit.name)))
          best = &kit;
      return best;
    };
    if (!question.version.empty()) {
      answer.reason = "the version asked for";
      return newestOf(question.version);
    }
    if (const WdkVersion *kit = source.preferred.empty() ? nullptr : newestOf(source.preferred)) {
      answer.reason = "WindowsSDKVersion chooses it";
      return kit;
    }
    answer.reason = kits.size() > 1 ? "the newest of the first place that has one" : "the only one of the first place that has one";
    return newestOf("");
  }

  /// The WDK's package leaves to the SDK's what applications share with it.
  void addSdk(const WdkVersion &kit, const std::vector<WdkVersion> &sdks) {
    auto best = std::ranges::max_element(sdks, [&](const WdkVersion &a, const WdkVersion &b) {
      bool exactA = a.name == kit.name, exactB = b.name == kit.name;
      return exactA != exactB ? exactB : isOlder(a.name, b.name);
    });
    if (best != sdks.end())
      answer.roots.push_back(best->folder);
  }

  std::string missing() const {
    std::string text = "there is no WDK of version " + question.version;
    if (answer.found.empty())
      return text + ", nor any other";
    text += "; there are:";
    for (const WdkCandidate &candidate : answer.found)
      text += "\n  " + (candidate.version.empty() ? "(no version)" : candidate.version) + "  " + candidate.folder;
    return text;
  }
};

} // namespace

WdkAnswer findWdk(const WdkQuestion &question) { return Search(question).run(); }

} // namespace irqlint::frontend
