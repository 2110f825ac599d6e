// Which number something already has, by its hash. Numbers begin at 0 and nothing is taken out; eight bytes or a little more for each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace irqlint::engine {

class IdIndex {
public:
  /// The first number kept for this hash for which `is` holds.
  template <typename F> std::optional<uint32_t> find(size_t hash, const F &is) const {
    if (slots.empty())
      return std::nullopt;
    const uint32_t mark = fold(hash);
    for (size_t i = mark & mask(); slots[i].id != Free; i = (i + 1) & mask())
      if (slots[i].mark == mark && is(slots[i].id))
        return slots[i].id;
    return std::nullopt;
  }

  void add(size_t hash, uint32_t id) {
    if (4 * (count + 1) > 3 * slots.size())
      grow();
    put({fold(hash), id});
    ++count;
  }

  size_t size() const { return count; }

private:
  static constexpr uint32_t Free = ~0u;
  struct Slot {
    uint32_t mark = 0, id = Free;
  };
  static uint32_t fold(size_t hash) { return static_cast<uint32_t>((hash * 0x9E3779B97F4A7C15u) >> 32); }
  size_t mask() const { return slots.size() - 1; }

  void put(Slot slot) {
    size_t i = slot.mark & mask();
    while (slots[i].id != Free)
      i = (i + 1) & mask();
    slots[i] = slot;
  }

  void grow() {
    std::vector<Slot> old(slots.empty() ? 32 : 2 * slots.size());
    old.swap(slots);
    for (const Slot &slot : old)
      if (slot.id != Free)
        put(slot);
  }

  std::vector<Slot> slots; ///< a power of two
  size_t count = 0;
};

} // namespace irqlint::engine
