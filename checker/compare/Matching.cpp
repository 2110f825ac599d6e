#include "compare/Matching.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace irqlint::compare {
namespace {

struct Bucket {
  std::vector<size_t> old, now;
};

size_t folders(std::string_view path) { return static_cast<size_t>(std::ranges::count(path, '/')); }

/// Components of two paths that are not the same from the left; 0 for equal paths.
size_t unlikeness(std::string_view a, std::string_view b) {
  if (a == b)
    return 0;
  auto differ = std::ranges::mismatch(a, b);
  std::string_view common(a.begin(), differ.in1);
  return 2 + folders(a) + folders(b) - 2 * folders(common);
}

/// More pairs than this are told in order: only a log made for it has so many equal ones.
constexpr size_t MaxPairs = 10000;

class Matcher {
public:
  Matcher(const std::vector<Identity> &old, const std::vector<Identity> &now)
      : old(old), now(now), used(old.size()), result(now.size()) {}

  std::vector<std::optional<size_t>> run() {
    size_t passes = 0;
    for (const std::vector<Identity> *list : {&old, &now})
      for (const Identity &identity : *list)
        passes = std::max(passes, identity.keys.size());
    for (size_t pass = 0; pass < passes; ++pass)
      for (const auto &[key, bucket] : buckets(pass))
        pair(bucket);
    return std::move(result);
  }

private:
  std::map<std::string_view, Bucket> buckets(size_t pass) const {
    std::map<std::string_view, Bucket> out;
    for (size_t i = 0; i < now.size(); ++i)
      if (!result[i] && pass < now[i].keys.size() && !now[i].keys[pass].empty())
        out[now[i].keys[pass]].now.push_back(i);
    for (size_t i = 0; i < old.size(); ++i)
      if (!used[i] && pass < old[i].keys.size() && !old[i].keys[pass].empty())
        if (auto bucket = out.find(old[i].keys[pass]); bucket != out.end())
          bucket->second.old.push_back(i);
    return out;
  }

  void pair(const Bucket &bucket) {
    if (bucket.old.size() * bucket.now.size() > MaxPairs) {
      for (size_t i = 0; i < std::min(bucket.old.size(), bucket.now.size()); ++i)
        take(bucket.old[i], bucket.now[i]);
      return;
    }
    std::vector<std::tuple<size_t, unsigned, size_t, size_t>> pairs;
    for (size_t before : bucket.old)
      for (size_t after : bucket.now)
        pairs.emplace_back(unlikeness(old[before].path, now[after].path), distance(before, after), before, after);
    std::ranges::sort(pairs);
    for (const auto &[unlike, lines, before, after] : pairs)
      if (!used[before] && !result[after])
        take(before, after);
  }

  unsigned distance(size_t before, size_t after) const {
    unsigned a = old[before].line, b = now[after].line;
    return a && b ? std::max(a, b) - std::min(a, b) : 0;
  }

  void take(size_t before, size_t after) {
    used[before] = true;
    result[after] = before;
  }

  const std::vector<Identity> &old, &now;
  std::vector<bool> used;
  std::vector<std::optional<size_t>> result;
};

} // namespace

std::vector<std::optional<size_t>> match(const std::vector<Identity> &old, const std::vector<Identity> &now) {
  return Matcher(old, now).run();
}

std::string keyOf(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (std::string_view part : parts)
    out.append(part).push_back('\0');
  return out;
}

} // namespace irqlint::compare
