// Values as bytes and back, for what is kept between runs. One function `fields(archive, value)` per structure, found by its
// argument, lists the members once for both ways. The form is no interface: who keeps bytes also keeps which program wrote them.
//
// What only means something together with something else, a pointer, say, is written by an archive derived from these, which
// knows the other thing; `Self` is that archive.
#pragma once

#include "ir/Name.h"

#include <algorithm>
#include <concepts>
#include <cstring>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace irqlint::ir {

template <typename Self> class BasicArchiveWriter {
public:
  template <typename... T> void operator()(const T &...values) { (put(values), ...); }
  std::string take() { return std::move(bytes); }

private:
  void number(uint64_t value) { // seven bits a byte, the low ones first
    for (; value >= 0x80; value >>= 7)
      bytes += static_cast<char>(value | 0x80);
    bytes += static_cast<char>(value);
  }
  template <typename T>
    requires std::is_enum_v<T>
  void put(T value) { number(static_cast<uint64_t>(value)); }
  template <std::unsigned_integral T> void put(T value) { number(value); }
  template <std::signed_integral T> void put(T value) {
    const auto wide = static_cast<int64_t>(value);
    number(static_cast<uint64_t>(wide) << 1 ^ static_cast<uint64_t>(wide >> 63));
  }
  void put(const std::string &text) {
    number(text.size());
    bytes += text;
  }
  void put(Name name) { // once as text, then by number
    auto [known, isNew] = names.try_emplace(name, names.size());
    number(known->second);
    if (isNew)
      put(name.string());
  }
  template <typename T> void put(const std::optional<T> &value) {
    put(value.has_value());
    if (value)
      put(*value);
  }
  template <typename A, typename B> void put(const std::pair<A, B> &value) { (*this)(value.first, value.second); }
  template <typename T> void put(const std::vector<T> &list) {
    number(list.size());
    for (const T &item : list)
      put(item);
  }
  template <typename K, typename V> void put(const std::map<K, V> &map) {
    number(map.size());
    for (const auto &[key, value] : map)
      (*this)(key, value);
  }
  template <typename T> void put(const std::set<T> &set) {
    number(set.size());
    for (const T &item : set)
      put(item);
  }
  template <typename T>
    requires std::is_class_v<T>
  void put(const T &value) { fields(static_cast<Self &>(*this), const_cast<T &>(value)); }

  std::string bytes;
  std::unordered_map<Name, uint64_t> names;
};

class ArchiveWriter : public BasicArchiveWriter<ArchiveWriter> {};

/// Reads what a writer wrote. Bytes that end too early or name what is not there make it fail; then values are of no use.
template <typename Self> class BasicArchiveReader {
public:
  explicit BasicArchiveReader(std::string_view bytes) : left(bytes) {}
  template <typename... T> void operator()(T &...values) { (get(values), ...); }
  /// Everything was read, and nothing was wrong.
  bool complete() const { return good && left.empty(); }
  /// What was read cannot be.
  void reject() { fail(); }
  bool failed() const { return !good; }

private:
  uint64_t number() {
    uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (left.empty())
        return fail();
      const auto byte = static_cast<unsigned char>(left.front());
      left.remove_prefix(1);
      value |= static_cast<uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80)
        return value;
    }
    return fail();
  }
  uint64_t fail() {
    good = false;
    left = {};
    return 0;
  }
  /// Of what follows, each piece takes a byte at least.
  size_t count() {
    const uint64_t value = number();
    return static_cast<size_t>(value <= left.size() ? value : fail());
  }
  template <typename T>
    requires std::is_enum_v<T>
  void get(T &value) { value = static_cast<T>(number()); }
  template <std::unsigned_integral T> void get(T &value) { value = static_cast<T>(number()); }
  template <std::signed_integral T> void get(T &value) {
    const uint64_t raw = number();
    value = static_cast<T>(static_cast<int64_t>(raw >> 1 ^ (~(raw & 1) + 1)));
  }
  void get(std::string &text) {
    const size_t size = count();
    text.assign(left.substr(0, size));
    left.remove_prefix(size);
  }
  void get(Name &name) {
    const uint64_t index = number();
    if (index == names.size() && good) {
      std::string text;
      get(text);
      names.emplace_back(text);
    }
    if (index >= names.size())
      return void(fail());
    name = names[static_cast<size_t>(index)];
  }
  template <typename T> void get(std::optional<T> &value) {
    bool has = false;
    get(has);
    if (has)
      get(value.emplace());
  }
  template <typename A, typename B> void get(std::pair<A, B> &value) { (*this)(value.first, value.second); }
  template <typename T> void get(std::vector<T> &list) {
    list.clear();
    size_t items = count();
    list.reserve(std::min<size_t>(items, 256)); // not what the bytes claim: room for what they hold
    for (; items > 0 && good; --items)
      get(list.emplace_back());
  }
  template <typename K, typename V> void get(std::map<K, V> &map) {
    map.clear();
    for (size_t n = count(); n > 0 && good; --n) {
      K key{};
      get(key);
      get(map[key]);
    }
  }
  template <typename T> void get(std::set<T> &set) {
    set.clear();
    for (size_t n = count(); n > 0 && good; --n) {
      T item{};
      get(item);
      set.insert(std::move(item));
    }
  }
  template <typename T>
    requires std::is_class_v<T>
  void get(T &value) { fields(static_cast<Self &>(*this), value); }

  std::string_view left;
  bool good = true;
  std::vector<Name> names;
};

class ArchiveReader : public BasicArchiveReader<ArchiveReader> {
public:
  using BasicArchiveReader::BasicArchiveReader;
};

template <typename T> std::string archived(const T &value) {
  ArchiveWriter writer;
  writer(value);
  return writer.take();
}

/// Nothing if the bytes are not what `archived` gave for a `T`.
template <typename T> std::optional<T> unarchived(std::string_view bytes) {
  ArchiveReader reader(bytes);
  T value;
  reader(value);
  return reader.complete() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace irqlint::ir
