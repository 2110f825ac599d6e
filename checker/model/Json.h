// A JSON document with the line of every value, and one walker over it that reports with a JSON pointer.
// Facts are written by hand: a mistake must be found by its place.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace irqlint::model {

struct JsonMember;

struct Json {
  enum class Kind : uint8_t { Null, Bool, Int, Real, String, Array, Object };
  Kind kind = Kind::Null;
  unsigned line = 0; ///< 1-based, of the end of a scalar and of the opening bracket of the rest
  int64_t number = 0; ///< Int, Bool
  std::string text;   ///< String
  std::vector<JsonMember> members; ///< Object, in the order written, duplicates included
  std::vector<Json> items;         ///< Array

  const Json *find(std::string_view key) const;
};

struct JsonMember {
  std::string name;
  Json value;
};

struct JsonError {
  unsigned line = 0;
  std::string text;
};

/// Comments are allowed, as in .irqlint.json.
std::optional<Json> readJson(std::string_view text, JsonError &error);

/// "/functions/KeWait~1x"
std::string child(const std::string &pointer, std::string_view key);

} // namespace irqlint::model
