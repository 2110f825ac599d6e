// A vector whose elements stay where they are when it grows, so that references to them hold.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace irqlint::engine {

template <typename T> class StableVector {
public:
  size_t size() const { return count; }
  T &operator[](size_t i) { return chunks[i / ChunkSize][i % ChunkSize]; }
  const T &operator[](size_t i) const { return chunks[i / ChunkSize][i % ChunkSize]; }

  void push_back(T element) {
    if (count % ChunkSize == 0)
      chunks.push_back(std::make_unique<T[]>(ChunkSize));
    (*this)[count++] = std::move(element);
  }

private:
  static constexpr size_t ChunkSize = 64;
  std::vector<std::unique_ptr<T[]>> chunks;
  size_t count = 0;
};

} // namespace irqlint::engine
