#include "compare/SamePath.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <tuple>

namespace irqlint::compare {
namespace {

using llvm::StringRef;

std::vector<StringRef> reversedParts(StringRef path) {
  llvm::SmallVector<StringRef, 16> parts;
  path.split(parts, '/', -1, /*KeepEmpty=*/false);
  return {parts.rbegin(), parts.rend()};
}

/// How near two paths are: equal last components, and how many of them to the letter. Nothing when they differ.
std::pair<size_t, size_t> nearness(StringRef a, StringRef b) {
  auto left = reversedParts(a), right = reversedParts(b);
  size_t shorter = std::min(left.size(), right.size()), equal = 0, exact = 0;
  while (equal < shorter && left[equal].equals_insensitive(right[equal])) {
    exact += left[equal] == right[equal];
    ++equal;
  }
  bool same = equal > 0 && (equal == shorter || equal >= 2);
  return same ? std::pair(equal, exact) : std::pair<size_t, size_t>(0, 0);
}

std::string fileName(StringRef path) { return path.substr(path.rfind('/') + 1).lower(); }

} // namespace

SamePaths::SamePaths(const std::set<std::string> &left, const std::set<std::string> &right) {
  std::map<std::string, std::vector<const std::string *>> byName;
  for (const std::string &path : right)
    byName[fileName(path)].push_back(&path);
  using Near = std::pair<size_t, size_t>;
  std::map<const std::string *, Near> bestOfRight;
  std::vector<std::tuple<const std::string *, const std::string *, Near>> pairs;
  for (const std::string &path : left) {
    auto others = byName.find(fileName(path));
    if (others == byName.end())
      continue;
    Near best{0, 0};
    std::vector<std::pair<const std::string *, Near>> mine;
    for (const std::string *other : others->second) {
      mine.emplace_back(other, nearness(path, *other));
      best = std::max(best, mine.back().second);
    }
    for (const auto &[other, near] : mine)
      if (near.first > 0 && near == best) {
        pairs.emplace_back(&path, other, near);
        bestOfRight[other] = std::max(bestOfRight[other], near);
      }
  }
  for (const auto &[path, other, near] : pairs)
    if (near == bestOfRight[other])
      partners[*path].insert(*other);
}

bool SamePaths::operator()(const std::string &left, const std::string &right) const {
  auto found = partners.find(left);
  return found != partners.end() && found->second.contains(right);
}

} // namespace irqlint::compare
