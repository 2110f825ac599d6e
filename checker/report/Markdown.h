// Markdown pages on a terminal: the parts of the language that rule pages use.
#pragma once

#include "report/Style.h"

#include <string>
#include <string_view>

namespace irqlint::report {

/// Headings, fenced code, lists, tables, inline code, bold and links; paragraphs filled to `width`.
std::string renderMarkdown(std::string_view page, const Style &style, size_t width = 80);

/// The first paragraph as plain text.
std::string firstParagraph(std::string_view page);

} // namespace irqlint::report
