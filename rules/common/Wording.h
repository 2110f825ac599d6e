// Words that several rules need: levels, where a level comes from, call chains, what to do about it.
// Phrases are parts of sentences: no capital, no period, names in single quotes.
#pragma once

#include "irqlint/Rule.h"

namespace irqlint::rules {

inline std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

inline SourceRange rangeOf(const ir::UnitTables &unit, const ir::Loc &loc) {
  if (!loc.valid() || loc.file >= unit.files.size())
    return {};
  return {unit.files[loc.file].path, loc.line, loc.col, loc.endLine, loc.endCol};
}

inline std::string limitWords(model::Level limit) {
  return model::levelName(limit) + (limit == model::Passive ? "" : " or lower");
}

/// The level that breaks the demand: the highest of an entry range that the system uses, else the lowest possible.
inline std::string levelWords(const Violation &v) {
  if (v.demonic)
    return model::levelName(v.irql.high);
  return model::levelName(v.irql.low) + (v.irql.exact() ? "" : " or higher");
}

/// "at DISPATCH_LEVEL", "at DISPATCH_LEVEL while '&ext->Lock' is held",
/// "where a completion routine may be called at DISPATCH_LEVEL".
inline std::string contextWords(const Violation &v) {
  if (v.demonic && v.role && !v.role->phrase.empty())
    return "where " + v.role->phrase;
  std::string words = (v.demonic ? "possibly at " : "at ") + levelWords(v);
  return v.lock ? words + " while " + quoted(v.lock->text) + " is held" : words;
}

/// The functions below the reporting one, down to the one that holds the fault.
inline std::vector<std::string> calledFunctions(const Violation &v) {
  const bool own = !v.chain.empty() && v.chain.front() == v.function;
  return {v.chain.begin() + own, v.chain.end()};
}

/// "", or " through 'Flush' and 'WriteBack'": the functions between the reporting one and the fault.
inline std::string throughWords(const std::vector<std::string> &functions) {
  std::string words;
  for (size_t i = 0; i < functions.size(); ++i)
    words += (i == 0 ? " through " : i + 1 == functions.size() ? " and " : ", ") + quoted(functions[i]);
  return words;
}

/// What to do about a call that comes at too high a level.
inline std::string lowerFirst(const Violation &v, const std::string &what) {
  if (v.limit >= model::Dispatch)
    return "queue a DPC that does it, and leave " + what + " to that";
  if (v.lock)
    return "move " + what + " behind the release of " + quoted(v.lock->text) + ", or queue a work item that does it";
  if (v.role)
    return "queue a work item or wake a thread, and move " + what + " there";
  return "lower the IRQL to the saved level before " + what + ", or queue a work item that does it";
}

/// The places that explain a broken IRQL demand: where the level was set, where the limit is stated.
inline std::vector<Related> originsOf(const Violation &v) {
  std::vector<Related> related;
  if (v.levelFrom && v.levelFrom->where.valid())
    related.push_back({v.levelFrom->where, v.levelFrom->text});
  if (v.detail->limitAt.valid())
    related.push_back({v.detail->limitAt, v.detail->limitText});
  return related;
}

} // namespace irqlint::rules
