// One line of source as a terminal shows it, and what stands under the marked range.
#pragma once

#include "irqlint/Finding.h"
#include "report/Source.h"

#include <string>

namespace irqlint::report {

struct Excerpt {
  std::string code;                  ///< tabs expanded, bad bytes and control characters replaced, cut to width
  size_t markAt = 0, markLength = 0; ///< in terminal columns
  bool empty() const { return code.empty(); }
};

constexpr size_t TabWidth = 4;

/// The first line of `range`, cut to `width` columns around the mark. Empty when the source is not at hand.
Excerpt excerpt(SourceCache &sources, const SourceRange &range, size_t width);

} // namespace irqlint::report
