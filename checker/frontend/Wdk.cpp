#include "frontend/Wdk.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <tuple>

namespace irqlint::frontend {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

std::string join(StringRef a, StringRef b) {
  llvm::SmallString<256> result(a);
  path::append(result, b);
  return result.str().str();
}

/// The sub-folder of that name in any case, or empty.
std::string sub(StringRef folder, StringRef name) {
  if (fs::is_directory(join(folder, name)))
    return join(folder, name);
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error))
    if (path::filename(at->path()).equals_insensitive(name) && fs::is_directory(at->path()))
      return at->path();
  return {};
}

struct Version {
  llvm::VersionTuple number;
  std::string folder;
};

/// Sub-folders that are versions, newest first.
std::vector<Version> versionsIn(StringRef folder) {
  std::vector<Version> found;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error)) {
    llvm::VersionTuple number;
    if (!number.tryParse(path::filename(at->path())) && fs::is_directory(at->path()))
      found.push_back({number, at->path()});
  }
  std::ranges::sort(found, [](const Version &a, const Version &b) { return std::tie(a.number, a.folder) > std::tie(b.number, b.folder); });
  return found;
}

/// The one asked for, else the next newer one, else the newest. `all` is not empty.
const Version &choose(const std::vector<Version> &all, StringRef wanted) {
  llvm::VersionTuple least;
  if (wanted.empty() || least.tryParse(wanted))
    return all.front();
  const Version *best = &all.front();
  for (const Version &each : all)
    if (each.number >= least)
      best = &each;
  return *best;
}

bool holdsHeaders(StringRef folder) { return !sub(folder, "km").empty() || !sub(folder, "shared").empty(); }

/// Where versions, or km/ and shared/, are below a root.
std::string includeFolder(StringRef root) {
  if (std::string include = sub(root, "Include"); !include.empty())
    return include;
  if (std::string inner = sub(root, "c"); !inner.empty() && !sub(inner, "Include").empty()) // a NuGet package
    return sub(inner, "Include");
  return root.str();
}

/// "ACX" for km/acx/km, "NETADAPTER" for km/netcx/kmdf/adapter: what the macros of its version begin with.
std::string macroPrefix(StringRef relative) {
  StringRef name = relative.split('/').first;
  if (relative.ends_with("/shared")) // what several extensions share has a version of its own
    return name.upper() + "_SHARED";
  return name.equals_insensitive("netcx") ? "NETADAPTER" : name.upper();
}

class Layout {
  WdkFolders result;
  const Versions &wanted;

public:
  explicit Layout(const Versions &wanted) : wanted(wanted) {}
  WdkFolders take() { return std::move(result); }

  void addRoot(const std::string &root) {
    auto all = wdkVersions(root);
    if (all.empty())
      return add(root);
    auto kernel = std::ranges::find_if(all, &WdkVersion::kernel);
    addHeaders(kernel == all.end() ? all.front().folder : kernel->folder);
  }

private:
  void add(std::string folder) {
    if (!folder.empty() && std::ranges::find(result.include, folder) == result.include.end())
      result.include.push_back(std::move(folder));
  }

  /// `base` holds km/, shared/ …; frameworks lie in it or, for all versions of a WDK, beside it.
  void addHeaders(StringRef base) {
    std::string km = sub(base, "km"), shared = sub(base, "shared"), wdf = sub(base, "wdf");
    if (!km.empty()) {
      add(sub(km, "crt"));
      add(km);
    }
    add(shared);
    add(sub(base, "ucrt"));
    addVersion(sub(wdf.empty() ? sub(path::parent_path(base), "wdf") : wdf, "kmdf"), "KMDF");
    for (const std::string &folder : {km, shared})
      addClassExtensions(folder, "");
    add(sub(base, "um"));
  }

  bool addVersion(StringRef folder, const std::string &prefix) {
    auto all = folder.empty() ? std::vector<Version>() : versionsIn(folder);
    if (all.empty())
      return false;
    const Version &chosen = choose(all, wantedVersion(prefix));
    add(chosen.folder);
    result.chosen[prefix] = chosen.folder;
    return true;
  }

  /// Some macros have a CX in their names and some have not.
  StringRef wantedVersion(StringRef prefix) const {
    StringRef bare = prefix;
    bare.consume_back("CX");
    for (const std::string &name : {prefix.str(), bare.str(), (prefix + "CX").str()})
      if (auto found = wanted.find(name); found != wanted.end())
        return found->second;
    return {};
  }

  /// acx/km/1.1, netcx/kmdf/adapter/2.4 and their like. `relative` is where we are below km/.
  void addClassExtensions(const std::string &folder, const std::string &relative) {
    bool tooDeep = std::ranges::count(relative, '/') == 3;
    if (folder.empty() || tooDeep || (!relative.empty() && addVersion(folder, macroPrefix(relative))))
      return;
    std::vector<std::string> inner;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error))
      if (fs::is_directory(at->path()) && !path::filename(at->path()).equals_insensitive("um"))
        inner.push_back(at->path());
    std::ranges::sort(inner);
    for (const std::string &next : inner)
      addClassExtensions(next, relative + (relative.empty() ? "" : "/") + path::filename(next).str());
  }
};

/// Folders do not change while we run.
template <typename Key, typename Value> class Memo {
  std::mutex lock;
  std::map<Key, Value> known;

public:
  template <typename Compute> Value get(const Key &key, Compute compute) {
    std::lock_guard guard(lock);
    auto found = known.find(key);
    if (found == known.end())
      found = known.emplace(key, compute()).first;
    return found->second;
  }
};

} // namespace

std::vector<WdkVersion> wdkVersions(const std::string &root) {
  std::string include = includeFolder(root);
  auto describe = [](std::string name, std::string folder) {
    bool kernel = !sub(folder, "km").empty();
    return WdkVersion{std::move(name), std::move(folder), kernel};
  };
  if (holdsHeaders(include)) {
    llvm::VersionTuple number;
    StringRef name = path::filename(include);
    bool isVersion = name.contains('.') && !number.tryParse(name);
    return {describe(isVersion ? name.str() : "", include)};
  }
  std::vector<WdkVersion> result;
  for (const Version &version : versionsIn(include))
    if (holdsHeaders(version.folder))
      result.push_back(describe(path::filename(version.folder).str(), version.folder));
  return result;
}

WdkFolders wdkFolders(const std::vector<std::string> &roots, const Versions &wanted) {
  if (roots.empty())
    return {};
  static Memo<std::pair<std::vector<std::string>, Versions>, WdkFolders> memo;
  return memo.get({roots, wanted}, [&] {
    Layout layout(wanted);
    for (const std::string &root : roots)
      layout.addRoot(root);
    return layout.take();
  });
}

bool isWdkFolder(const std::string &folder) {
  static Memo<std::string, bool> memo;
  return memo.get(folder, [&] {
    for (StringRef marker : {"wdm.h", "sal.h", "driverspecs.h", "ntdef.h", "windef.h", "corecrt.h", "vcruntime.h", "wdftypes.h", "excpt.h"})
      if (fs::exists(join(folder, marker)))
        return true;
    return false;
  });
}

} // namespace irqlint::frontend
