// Messages out of the bytes of a client: headers, an empty line, as many bytes as Content-Length says.
//
// What is no message costs itself only: the reader looks for the next header and goes on.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace irqlint::lsp {

/// What was wrong with the bytes that were passed over; a client is told with -32700.
struct FramingProblem {
  std::string text;
};

class MessageReader {
public:
  static constexpr size_t MostHeader = 8192, MostBody = size_t(256) << 20;

  void add(std::string_view bytes);
  /// The next body, or a problem; nothing until more bytes come.
  std::optional<std::variant<std::string, FramingProblem>> next();

private:
  using Piece = std::variant<std::string, FramingProblem>;
  std::optional<Piece> readHeader();
  std::optional<Piece> readBody();
  std::string_view rest() const { return std::string_view(buffer).substr(start); }
  void take(size_t bytes);

  std::string buffer;
  size_t start = 0;           ///< of what was not read yet
  std::optional<size_t> body; ///< bytes of the body that comes
  size_t skip = 0;            ///< bytes of a body that is too large
};

/// `body` with its header.
std::string framed(std::string_view body);

} // namespace irqlint::lsp
