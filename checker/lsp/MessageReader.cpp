#include "lsp/MessageReader.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>

namespace irqlint::lsp {
namespace {

constexpr llvm::StringLiteral LengthName = "Content-Length";

struct HeaderEnd {
  size_t text, end; ///< length of the lines, and with the empty line
};

std::optional<HeaderEnd> findEnd(llvm::StringRef bytes) {
  size_t strict = bytes.find("\r\n\r\n"), loose = bytes.find("\n\n");
  if (strict == llvm::StringRef::npos && loose == llvm::StringRef::npos)
    return std::nullopt;
  if (loose < strict)
    return HeaderEnd{loose, loose + 2};
  return HeaderEnd{strict, strict + 4};
}

/// What follows "Content-Length:" in one of the lines; nothing when no line has it.
std::optional<llvm::StringRef> lengthText(llvm::StringRef lines) {
  std::optional<llvm::StringRef> found;
  while (!lines.empty()) {
    auto [line, more] = lines.split('\n');
    lines = more;
    auto [name, value] = line.split(':');
    if (name.trim().equals_insensitive(LengthName))
      found = value.trim();
  }
  return found;
}

} // namespace

void MessageReader::add(std::string_view bytes) {
  size_t skipped = std::min(skip, bytes.size());
  skip -= skipped;
  buffer += bytes.substr(skipped);
}

void MessageReader::take(size_t bytes) {
  start += bytes;
  if (start == buffer.size() || start > (size_t(1) << 16)) {
    buffer.erase(0, start);
    start = 0;
  }
}

std::optional<std::variant<std::string, FramingProblem>> MessageReader::next() {
  if (!body)
    if (auto problem = readHeader())
      return problem;
  return body ? readBody() : std::nullopt;
}

/// Sets `body`, or tells why not; neither when more bytes are needed.
std::optional<MessageReader::Piece> MessageReader::readHeader() {
  llvm::StringRef bytes = rest();
  auto end = findEnd(bytes);
  if (!end || end->text > MostHeader) {
    if (bytes.size() <= MostHeader)
      return std::nullopt;
    take(end ? end->end : bytes.size());
    return FramingProblem{"a header of more than " + std::to_string(MostHeader) + " bytes"};
  }
  llvm::StringRef lines = bytes.substr(0, end->text);
  std::optional<llvm::StringRef> value = lengthText(lines);
  if (!value) {
    // Bytes that belong to no message, and perhaps a header right behind them.
    size_t again = lines.rfind(LengthName.str() + ":");
    const bool garbage = again != llvm::StringRef::npos && again > 0;
    take(garbage ? again : end->end);
    return FramingProblem{garbage ? "bytes that belong to no message" : "a header without Content-Length"};
  }
  size_t length = 0;
  if (value->empty() || value->find_first_not_of("0123456789") != llvm::StringRef::npos ||
      value->getAsInteger(10, length)) {
    std::string text = "Content-Length must be a number of bytes, not '" + value->substr(0, 40).str() + "'";
    take(end->end);
    return FramingProblem{std::move(text)};
  }
  take(end->end);
  if (length <= MostBody) {
    body = length;
    return std::nullopt;
  }
  size_t here = std::min(length, rest().size());
  skip = length - here;
  take(here);
  return FramingProblem{"a message of " + std::to_string(length) + " bytes; the limit is " + std::to_string(MostBody)};
}

std::optional<MessageReader::Piece> MessageReader::readBody() {
  if (rest().size() < *body)
    return std::nullopt;
  std::string text(rest().substr(0, *body));
  take(*body);
  body.reset();
  return text;
}

std::string framed(std::string_view body) {
  return "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

} // namespace irqlint::lsp
