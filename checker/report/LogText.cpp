#include "report/LogText.h"

#include "report/Utf8.h"

#include <algorithm>

namespace irqlint::report {
namespace {

enum class Order { None, Little, Big };

/// What a text in UTF-16 without a mark may begin with.
bool isOpening(char c) { return std::string_view("<{[/ \t\r\ndD-").find(c) != std::string_view::npos; }

Order utf16Order(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe"))
    return Order::Little;
  if (bytes.starts_with("\xfe\xff"))
    return Order::Big;
  if (bytes.size() < 2)
    return Order::None;
  if (bytes[1] == '\0' && isOpening(bytes[0]))
    return Order::Little;
  return bytes[0] == '\0' && isOpening(bytes[1]) ? Order::Big : Order::None;
}

std::string fromUtf16(std::string_view bytes, Order order) {
  auto unit = [&](size_t at) -> char32_t {
    auto low = static_cast<unsigned char>(bytes[at]), high = static_cast<unsigned char>(bytes[at + 1]);
    return order == Order::Little ? high << 8 | low : low << 8 | high;
  };
  std::string out;
  out.reserve(bytes.size() / 2);
  for (size_t at = 0; at + 1 < bytes.size(); at += 2) {
    char32_t first = unit(at);
    bool leads = first >= 0xD800 && first < 0xDC00 && at + 3 < bytes.size();
    char32_t second = leads ? unit(at + 2) : 0;
    if (second >= 0xDC00 && second < 0xE000) {
      appendUtf8(out, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
      at += 2;
    } else {
      appendUtf8(out, first >= 0xD800 && first < 0xE000 ? Replacement : first);
    }
  }
  return out;
}

} // namespace

std::string toUtf8(std::string_view bytes) {
  std::string text;
  if (Order order = utf16Order(bytes); order != Order::None)
    text = fromUtf16(bytes, order);
  else
    text = bytes;
  if (text.starts_with("\xef\xbb\xbf"))
    text.erase(0, 3);
  return text;
}

std::optional<size_t> tooDeepAt(std::string_view json, size_t limit) {
  size_t depth = 0;
  bool quoted = false;
  for (size_t at = 0; at < json.size(); ++at) {
    char c = json[at];
    if (quoted) {
      at += c == '\\';
      quoted = c != '"';
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      if (++depth > limit)
        return at;
    } else if ((c == '}' || c == ']') && depth > 0) {
      --depth;
    }
  }
  return std::nullopt;
}

unsigned lineAtOffset(std::string_view text, size_t offset) {
  return 1 + static_cast<unsigned>(std::count(text.begin(), text.begin() + std::min(offset, text.size()), '\n'));
}

} // namespace irqlint::report
