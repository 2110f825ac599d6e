// Interned strings. Equality is one pointer comparison; order is alphabetical, so that
// sorted output never depends on where the allocator put a string.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace irqlint {

class Name {
public:
  Name() = default;
  /// Interns \p text. Safe to call from several threads.
  explicit Name(std::string_view text);

  std::string_view str() const { return data ? std::string_view(*data) : std::string_view(); }
  std::string string() const { return std::string(str()); }
  bool empty() const { return !data || data->empty(); }

  friend bool operator==(Name a, Name b) { return a.data == b.data; }
  friend bool operator==(Name a, std::string_view b) { return a.str() == b; }
  friend bool operator<(Name a, Name b) { return a.data != b.data && a.str() < b.str(); }

  size_t hash() const { return std::hash<const void *>()(data); }

private:
  const std::string *data = nullptr; // never freed; the empty name is nullptr
};

} // namespace irqlint

template <> struct std::hash<irqlint::Name> {
  size_t operator()(irqlint::Name n) const noexcept { return n.hash(); }
};
