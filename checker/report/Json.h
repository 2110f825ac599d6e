// Reading JSON that people write: comments allowed, and every complaint with its line.
#pragma once

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <variant>

namespace irqlint::report {

using Json = nlohmann::ordered_json;

struct JsonError {
  unsigned line = 0;   ///< 1-based
  std::string pointer; ///< JSON pointer, empty for the whole document or a syntax error
  std::string text;
};

/// Parses JSON with // and /* */ comments.
std::variant<Json, JsonError> parseJson(std::string_view text);

/// Line on which the value that `pointer` names begins; of its nearest parent when there is no such value.
unsigned lineOf(std::string_view text, std::string_view pointer);

/// `pointer` with one more token, escaped.
std::string pointerTo(std::string_view pointer, std::string_view key);

/// JSON text that is valid UTF-8 whatever is in `value`, with a newline at its end.
std::string toText(const Json &value);

} // namespace irqlint::report
