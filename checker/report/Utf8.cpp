#include "report/Utf8.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Unicode.h"

#include <algorithm>

namespace irqlint::report {
namespace {

struct Lead {
  size_t more = 0;                       ///< continuation bytes
  unsigned char low = 0x80, high = 0xBF; ///< bounds of the first of them
  bool valid = true;
};

Lead leadOf(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF)
    return {1};
  if (byte >= 0xE0 && byte <= 0xEF)
    return {2, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
            static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
  if (byte >= 0xF0 && byte <= 0xF4)
    return {3, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
            static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
  return {.valid = false};
}

} // namespace

CodePoint decode(std::string_view text) {
  if (text.empty())
    return {};
  auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80)
    return {first, 1};
  Lead lead = leadOf(first);
  if (!lead.valid)
    return {Replacement, 1};
  char32_t value = first & (0x3F >> lead.more);
  for (size_t i = 1; i <= lead.more; ++i) {
    auto byte = i < text.size() ? static_cast<unsigned char>(text[i]) : 0;
    if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
      return {Replacement, i};
    value = value << 6 | (byte & 0x3F);
  }
  return {value, lead.more + 1};
}

void appendUtf8(std::string &out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
    return;
  }
  int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  constexpr unsigned char marks[] = {0, 0xC0, 0xE0, 0xF0};
  out += static_cast<char>(marks[more] | c >> (6 * more));
  for (int i = more - 1; i >= 0; --i)
    out += static_cast<char>(0x80 | (c >> (6 * i) & 0x3F));
}

size_t utf16Length(std::string_view text) {
  size_t units = 0;
  while (!text.empty()) {
    CodePoint point = decode(text);
    units += point.value > 0xFFFF ? 2 : 1;
    text.remove_prefix(point.bytes);
  }
  return units;
}

int columnsOf(char32_t c) {
  if (c >= 0x20 && c < 0x7F)
    return 1;
  std::string utf8;
  appendUtf8(utf8, c);
  return std::clamp(llvm::sys::unicode::columnWidthUTF8(utf8), 0, 2);
}

std::string printable(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    CodePoint point = decode(text);
    bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    appendUtf8(out, point.value == '\t' || point.value == '\n' ? ' ' : control ? Replacement : point.value);
    text.remove_prefix(point.bytes);
  }
  return out;
}

} // namespace irqlint::report
