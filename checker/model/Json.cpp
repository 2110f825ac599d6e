#define JSON_NOEXCEPTION 1
#include "model/Json.h"

#include <nlohmann/json.hpp>

#include <iterator>

namespace irqlint::model {

namespace {

/// Counts lines as the lexer pulls bytes. `line` leaves out the byte read last, which may be look-ahead.
struct Position {
  const char *at = nullptr;
  unsigned line = 1;
  bool pending = false;
};

class Bytes {
public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;

  Bytes() = default;
  Bytes(const char *at, Position *position) : at(at), position(position) {}
  reference operator*() const { return *at; }
  Bytes &operator++() {
    if (position) {
      position->line += position->pending;
      position->pending = *at == '\n';
    }
    ++at;
    return *this;
  }
  Bytes operator++(int) {
    Bytes old = *this;
    ++*this;
    return old;
  }
  bool operator==(const Bytes &other) const { return at == other.at; }
  bool operator!=(const Bytes &other) const { return at != other.at; }

private:
  const char *at = nullptr;
  Position *position = nullptr;
};

/// Builds the document from parser events.
class Builder {
public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  Builder(Position &position, JsonError &error) : position(position), error(error) {}

  bool null() { return add(Json::Kind::Null); }
  bool boolean(bool value) { return add(Json::Kind::Bool, value); }
  bool number_integer(number_integer_t value) { return add(Json::Kind::Int, value); }
  bool number_unsigned(number_unsigned_t value) { return add(Json::Kind::Int, static_cast<int64_t>(value)); }
  bool number_float(number_float_t, const string_t &) { return add(Json::Kind::Real); }
  bool string(string_t &value) {
    add(Json::Kind::String);
    last->text = std::move(value);
    return true;
  }
  bool binary(binary_t &) { return false; }
  bool start_object(std::size_t) { return open(Json::Kind::Object); }
  bool start_array(std::size_t) { return open(Json::Kind::Array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }
  bool key(string_t &value) {
    pendingKey = std::move(value);
    return true;
  }
  bool parse_error(std::size_t, const std::string &token, const nlohmann::detail::exception &cause) {
    std::string text = cause.what();
    if (const size_t start = text.find("syntax error"); start != std::string::npos)
      text = text.substr(start);
    error.line = position.line;
    error.text = text;
    return false;
  }

  Json root;

private:
  Position &position;
  JsonError &error;
  std::vector<Json *> open_;
  std::string pendingKey;
  Json *last = nullptr;

  bool add(Json::Kind kind, int64_t number = 0) {
    if (open_.empty()) {
      last = &root;
    } else if (open_.back()->kind == Json::Kind::Object) {
      open_.back()->members.push_back({std::move(pendingKey), Json{}});
      last = &open_.back()->members.back().value;
    } else {
      last = &open_.back()->items.emplace_back();
    }
    last->kind = kind;
    last->number = number;
    last->line = position.line;
    return true;
  }
  bool open(Json::Kind kind) {
    add(kind);
    open_.push_back(last); // stays valid: its container grows only after it is closed
    return open_.size() < 64;
  }
  bool close() {
    open_.pop_back();
    return true;
  }
};

} // namespace

const Json *Json::find(std::string_view key) const {
  for (const auto &[name, value] : members)
    if (name == key)
      return &value;
  return nullptr;
}

std::optional<Json> readJson(std::string_view text, JsonError &error) {
  Position position;
  Builder builder(position, error);
  error = {0, "nested too deeply"};
  const bool good = nlohmann::json::sax_parse(Bytes(text.data(), &position), Bytes(text.data() + text.size(), &position), &builder,
                                              nlohmann::json::input_format_t::json, true, true);
  if (!good)
    return std::nullopt;
  return std::move(builder.root);
}

std::string child(const std::string &pointer, std::string_view key) {
  std::string result = pointer + "/";
  for (char c : key)
    result += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return result;
}

} // namespace irqlint::model
