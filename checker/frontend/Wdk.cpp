#include "frontend/Wdk.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/VersionTuple.h"

#include <algorithm>
#include <map>
#include <mutex>

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

/// Sub-folders that are versions, newest first.
std::vector<std::string> versions(StringRef folder) {
  std::vector<std::pair<llvm::VersionTuple, std::string>> found;
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error)) {
    llvm::VersionTuple version;
    if (!version.tryParse(path::filename(at->path())) && fs::is_directory(at->path()))
      found.emplace_back(version, at->path());
  }
  std::sort(found.rbegin(), found.rend());
  std::vector<std::string> result;
  for (auto &[version, name] : found)
    result.push_back(std::move(name));
  return result;
}

class Layout {
  std::vector<std::string> result;
  const std::string &kmdf;

public:
  explicit Layout(const std::string &kmdf) : kmdf(kmdf) {}
  std::vector<std::string> take() { return std::move(result); }

  void addRoot(StringRef root) {
    if (std::string include = sub(root, "Include"); !include.empty())
      return addInclude(include);
    if (std::string inner = sub(root, "c"); !inner.empty() && !sub(inner, "Include").empty()) // a NuGet package
      return addInclude(sub(inner, "Include"));
    addInclude(root);
  }

private:
  void add(std::string folder) {
    if (!folder.empty() && std::find(result.begin(), result.end(), folder) == result.end())
      result.push_back(std::move(folder));
  }

  /// Either km/, shared/ … or versions that hold them.
  void addInclude(StringRef include) {
    std::string base = include.str();
    if (sub(base, "km").empty() && sub(base, "shared").empty()) {
      for (const std::string &version : versions(include)) {
        if (sub(version, "km").empty() && sub(version, "shared").empty())
          continue;
        base = version;
        break;
      }
    }
    std::string km = sub(base, "km"), shared = sub(base, "shared");
    if (km.empty() && shared.empty())
      return add(base);
    if (!km.empty()) {
      add(sub(km, "crt"));
      add(km);
    }
    add(shared);
    add(sub(base, "ucrt"));
    addWdf(sub(base, "wdf").empty() ? sub(include, "wdf") : sub(base, "wdf"));
    if (!km.empty())
      addClassExtensions(km, 0);
    add(sub(base, "um"));
  }

  void addWdf(StringRef wdf) {
    if (wdf.empty())
      return;
    std::string folder = sub(wdf, "kmdf");
    if (!kmdf.empty() && fs::is_directory(join(folder, kmdf)))
      add(join(folder, kmdf));
    else if (auto all = versions(folder); !all.empty())
      add(all.front());
  }

  /// acx/km/1.1, netcx/kmdf/adapter/2.4 and their like: builds name them by version, here the newest is taken.
  void addClassExtensions(StringRef folder, unsigned depth) {
    if (auto all = versions(folder); !all.empty())
      return add(all.front());
    if (depth == 3)
      return;
    std::vector<std::string> inner;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error))
      if (fs::is_directory(at->path()) && !path::filename(at->path()).equals_insensitive("um"))
        inner.push_back(at->path());
    std::sort(inner.begin(), inner.end());
    for (const std::string &next : inner)
      addClassExtensions(next, depth + 1);
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

std::vector<std::string> wdkIncludeFolders(const std::vector<std::string> &roots, const std::string &kmdf) {
  if (roots.empty())
    return {};
  static Memo<std::pair<std::vector<std::string>, std::string>, std::vector<std::string>> memo;
  return memo.get({roots, kmdf}, [&] {
    Layout layout(kmdf);
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
