// The words of the text form. Printer and parser read the same tables; each follows the order of its enum.
#pragma once

#include "ir/Ir.h"

#include <iterator>
#include <optional>
#include <string_view>

namespace irqlint::ir::words {

inline constexpr std::string_view BinOps[] = {"add", "sub", "mul", "sdiv", "udiv", "srem", "urem", "and",
                                              "or",  "xor", "shl", "lshr", "ashr", "eq",   "ne",   "slt",
                                              "sle", "sgt", "sge", "ult",  "ule",  "ugt",  "uge"};
inline constexpr std::string_view UnOps[] = {"neg", "not", "lnot"};
inline constexpr std::string_view Marks[] = {"none",          "paged_code", "paged_code_locked", "lock_held",
                                             "lock_not_held", "seh_enter",  "seh_leave",         "scope_end"};
inline constexpr std::string_view Filters[] = {"execute", "continue", "dynamic"};
inline constexpr std::string_view RegionKinds[] = {"except", "finally"};
inline constexpr std::string_view NoteKinds[] = {"error", "warning", "missing_header", "bad_pragma", "invented"};

/// Words that open a line of a function or global which is no instruction.
inline constexpr std::string_view Attributes[] = {"annot",  "inventions", "unknowns", "role",       "section", "start", "end", "var",
                                                  "region", "unanalysed", "temps",   "init"};

template <size_t N> std::optional<size_t> find(const std::string_view (&table)[N], std::string_view word) {
  for (size_t i = 0; i < N; ++i)
    if (table[i] == word)
      return i;
  return std::nullopt;
}

} // namespace irqlint::ir::words

namespace irqlint::ir {

/// True for `t0`, `t17`: the spelling of temporaries, which labels may not have.
bool isTempWord(std::string_view word);

/// True if \p text can stand in the text form without quotes.
bool isBareName(std::string_view text);

/// The same for a record in a selector, whose parts `::` may join: `IRP::Tail`.
bool isBareRecord(std::string_view text);

/// True for words that open a type: `ptr`, `i32`, `const` …; a type of that name is quoted.
bool isTypeWord(std::string_view word);

/// The plain name a function or global has when the text names only its key: `Foo` for `Foo@driver.c`.
std::string_view plainName(std::string_view key);

} // namespace irqlint::ir
