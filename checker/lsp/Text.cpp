#include "lsp/Text.h"

#include "report/Utf8.h"

#include <algorithm>
#include <utility>

namespace irqlint::lsp {

size_t offsetOf(std::string_view text, Position position, Encoding encoding) {
  size_t at = 0;
  for (uint32_t line = 0; line < position.line; ++line) {
    size_t end = text.find_first_of("\r\n", at);
    if (end == std::string_view::npos)
      return text.size();
    at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  std::string_view line = text.substr(at, std::min(text.find_first_of("\r\n", at), text.size()) - at);
  for (size_t units = 0; !line.empty();) {
    report::CodePoint point = report::decode(line);
    units += encoding == Encoding::Utf8 ? point.bytes : point.value > 0xFFFF ? 2 : 1;
    if (units > position.character)
      break;
    at += point.bytes;
    line.remove_prefix(point.bytes);
  }
  return at;
}

std::string replaced(std::string_view text, Range range, std::string_view by, Encoding encoding) {
  size_t start = offsetOf(text, range.start, encoding), end = offsetOf(text, range.end, encoding);
  if (end < start)
    std::swap(start, end);
  std::string out;
  out.reserve(text.size() + by.size());
  return out.append(text.substr(0, start)).append(by).append(text.substr(end));
}

} // namespace irqlint::lsp
