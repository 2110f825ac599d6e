// Pieces of source text around pragmas and comments. Any text will do.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>

namespace irqlint::frontend {

/// Longer pragmas and comments are cut: they are no suppressions.
constexpr size_t MostText = 8192;

/// The logical line that begins at `text`: a backslash at its end goes on.
llvm::StringRef logicalLine(llvm::StringRef text);

/// Where the parenthesis is that closes the first one of `text`; npos: nowhere.
size_t closing(llvm::StringRef text);

/// What `#pragma` stands in front of.
llvm::StringRef behindPragma(llvm::StringRef text);

/// What is in the parentheses of `__pragma(…)` and `_Pragma(…)`.
llvm::StringRef inParentheses(llvm::StringRef text);

/// The text of the string literal in `_Pragma`.
std::string destringized(llvm::StringRef literal);

/// Whether a pragma, without the word itself, may silence a finding.
bool isOurs(llvm::StringRef pragma);

bool hasWordOfAnalysers(llvm::StringRef comment);

/// Whether the line in front of a comment holds more than blanks and other comments.
bool hasCode(llvm::StringRef line);

/// Of the line of a conditional directive: `#ifdef _PREFAST_` and what amounts to it.
bool isForPrefast(llvm::StringRef condition);

} // namespace irqlint::frontend
