#include "ir/Name.h"

#include <array>
#include <mutex>
#include <unordered_set>

namespace irqlint {

namespace {
struct Shard {
  std::mutex lock;
  std::unordered_set<std::string> strings; // node based: addresses stay
};
std::array<Shard, 32> &shards() {
  static auto *all = new std::array<Shard, 32>();
  return *all;
}
} // namespace

Name::Name(std::string_view text) {
  if (text.empty())
    return;
  Shard &shard = shards()[std::hash<std::string_view>()(text) % 32];
  std::lock_guard guard(shard.lock);
  data = &*shard.strings.emplace(text).first;
}

} // namespace irqlint
