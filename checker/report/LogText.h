// Bytes of a file that another tool wrote, as UTF-8, and how deep its brackets go.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace irqlint::report {

/// UTF-8 without a byte order mark. UTF-16 is known by its mark, or by a first character that JSON, XML or a patch
/// may begin with; its broken surrogates become U+FFFD.
std::string toUtf8(std::string_view bytes);

/// The offset at which the brackets of JSON text nest deeper than `limit`. What reads values recursively needs it.
std::optional<size_t> tooDeepAt(std::string_view json, size_t limit);

/// 1-based.
unsigned lineAtOffset(std::string_view text, size_t offset);

} // namespace irqlint::report
