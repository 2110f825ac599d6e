// What the author of the code says to analysers: pragmas, comments and attributes that may silence a finding, as the
// preprocessor meets them. frontend/ collects them, report/ reads them.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace irqlint {

/// Lines of a file, both included; none: `first` is 0.
struct LineSpan {
  uint32_t first = 0, last = 0;
  bool contains(uint32_t line) const { return first != 0 && first <= line && line <= last; }
  friend auto operator<=>(const LineSpan &, const LineSpan &) = default;
};

struct Remark {
  enum class Kind : uint8_t {
    Entered,  ///< from here on, code is in `path`, from line 1 …
    Left,     ///< … and again in the file that was being read before, `path`, from `line`
    Pragma,   ///< `text` is "warning(…)" or "prefast(…)"
    Comment,  ///< `text` as written, with its marks
    Attribute ///< `text` is what stands in the parentheses of [[gsl::suppress(…)]]
  };
  Kind kind = Kind::Pragma;
  /// 1-based, columns count bytes, `endColumn` is exclusive and on the same line. In a macro: where that is used.
  std::string path;
  uint32_t line = 0, column = 0, endColumn = 0;
  std::string text;
  std::string written; ///< for people, "#pragma warning(suppress: 28121)"; empty: as `text`
  /// Of a pragma whose list macros made: action and number, as the preprocessor understood them.
  std::vector<std::pair<std::string, int>> numbers;
  LineSpan here; ///< the statement that ends or stands on the comment's line in front of it
  LineSpan
      next; ///< from the code behind it to the end of that statement; of an attribute, the whole of what it is put on
};

/// In the order of preprocessing: what stands in inactive code and in system headers is not there.
using Remarks = std::vector<Remark>;

} // namespace irqlint
