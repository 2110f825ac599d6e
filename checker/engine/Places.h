// Places told by the function they stand in, so that what is known of a function still fits when lines above it come and go.
#pragma once

#include "engine/Program.h"

#include <map>

namespace irqlint::engine {

class Places {
public:
  Places() = default; ///< that know no function
  explicit Places(const Program &program);

  struct Span {
    uint32_t begin, end; ///< lines
    Name function;       ///< its key
  };
  /// The function with a body around the line; null: none.
  const Span *around(const std::string &path, uint32_t line) const;
  /// Where a function's definition begins; null: it has none any more.
  const std::pair<std::string, uint32_t> *begin(Name function) const;
  /// The function that was put into a section there; empty: none.
  Name placedAt(const SourceRange &place) const;
  /// Where the function was put into its section; null: nowhere.
  const SourceRange *section(Name function) const;

private:
  std::map<std::string, std::vector<Span>> spans; ///< by file; sorted
  std::unordered_map<Name, std::pair<std::string, uint32_t>> begins;
  std::map<SourceRange, Name> placed;
  std::unordered_map<Name, SourceRange> sections;
};

/// What a place is told by.
enum class PlaceKind : uint8_t { File, Function, Section };

/// For archives: a place as the bytes have it.
template <typename A> void writePlace(A &a, const Places &places, const SourceRange &v) {
  if (const Places::Span *span = places.around(v.path, v.line))
    a(PlaceKind::Function, span->function, v.line - span->begin, v.column, static_cast<int64_t>(v.endLine) - v.line, v.endColumn);
  else if (const Name placed = places.placedAt(v); !placed.empty())
    a(PlaceKind::Section, placed);
  else
    a(PlaceKind::File, v.path, v.line, v.column, v.endLine, v.endColumn);
}

template <typename A> void readPlace(A &a, const Places &places, SourceRange &v) {
  PlaceKind kind{};
  a(kind);
  if (kind == PlaceKind::File)
    return a(v.path, v.line, v.column, v.endLine, v.endColumn);
  Name function;
  a(function);
  if (kind == PlaceKind::Section) {
    const SourceRange *section = places.section(function);
    return section ? void(v = *section) : a.reject();
  }
  int64_t length = 0;
  a(v.line, v.column, length, v.endColumn);
  const auto *begin = places.begin(function);
  if (!begin)
    return a.reject();
  v.path = begin->first;
  v.line += begin->second;
  v.endLine = static_cast<uint32_t>(v.line + length);
}

} // namespace irqlint::engine
