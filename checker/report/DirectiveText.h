// What the readers of pragmas and of comments share.
#pragma once

#include "report/Directive.h"

#include "llvm/ADT/StringExtras.h"

namespace irqlint::report {

constexpr size_t MostWritten = 100, MostReason = 400, MostNames = 256; ///< bytes, and names in a list

/// Runs of white space, and a backslash at the end of a line, as one blank; not more than `most` bytes.
std::string folded(llvm::StringRef text, size_t most);

inline bool isWordChar(char c) { return llvm::isAlnum(c) || c == '_'; }

/// With its marks; of several lines.
std::vector<Directive> readComment(llvm::StringRef text);

} // namespace irqlint::report
