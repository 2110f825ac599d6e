#include "engine/Places.h"

#include <algorithm>

namespace irqlint::engine {

Places::Places(const Program &program) {
  for (const FunctionInfo &f : program.functions) {
    const ir::Loc &start = f.fn->startLoc.valid() && f.fn->startLoc.file == f.fn->loc.file ? f.fn->startLoc : f.fn->loc;
    if (const SourceRange section = rangeOf(*f.unit, program.sectionOf(*f.fn).loc); section.valid()) {
      placed.insert({section, f.fn->key});
      sections.insert({f.fn->key, section});
    }
    if (!start.valid())
      continue;
    const std::string &path = f.unit->files[start.file].path;
    const bool endsHere = f.fn->endLoc.valid() && f.fn->endLoc.file == start.file && f.fn->endLoc.line >= start.line;
    spans[path].push_back({start.line, endsHere ? f.fn->endLoc.line : start.line, f.fn->key});
    begins.insert({f.fn->key, {path, start.line}});
  }
  for (auto &[path, list] : spans)
    std::ranges::sort(list, [](const Span &a, const Span &b) { return std::tie(a.begin, b.end, a.function) < std::tie(b.begin, a.end, b.function); });
}

const Places::Span *Places::around(const std::string &path, uint32_t line) const {
  const auto known = spans.find(path);
  if (known == spans.end() || line == 0)
    return nullptr;
  // The last that begins before, or one around that.
  const std::vector<Span> &list = known->second;
  auto at = std::ranges::upper_bound(list, line, {}, &Span::begin);
  for (size_t tries = 8; at != list.begin() && tries > 0; --tries)
    if ((--at)->end >= line)
      return &*at;
  return nullptr;
}

const std::pair<std::string, uint32_t> *Places::begin(Name function) const {
  const auto known = begins.find(function);
  return known == begins.end() ? nullptr : &known->second;
}

Name Places::placedAt(const SourceRange &place) const {
  const auto known = placed.find(place);
  return known == placed.end() ? Name() : known->second;
}

const SourceRange *Places::section(Name function) const {
  const auto known = sections.find(function);
  return known == sections.end() ? nullptr : &known->second;
}

} // namespace irqlint::engine
