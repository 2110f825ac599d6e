// Which finding of today is which of yesterday, when lines, functions and files have moved.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace irqlint::compare {

/// What tells one finding from another: keys from the surest to the loosest. The key at one place of the list is
/// compared with the key at the same place of the other's; an empty one matches nothing.
struct Identity {
  std::vector<std::string> keys;
  std::string
      path; ///< of several with the same key, those in the most similar places and on near lines belong together
  unsigned line = 0;
};

/// For each of `now` the index in `old` that it is, or nothing. Each of `old` is used once, and a surer key of any
/// pair goes before a looser one of every other.
std::vector<std::optional<size_t>> match(const std::vector<Identity> &old, const std::vector<Identity> &now);

/// Parts of a key, which may hold any bytes.
std::string keyOf(std::initializer_list<std::string_view> parts);

} // namespace irqlint::compare
