// One value of a JSON log and where it stands. Asking for what is not there gives nothing; what has the wrong type is
// noted as a problem and reads as not there.
#pragma once

#include "report/ResultLog.h"

#include <optional>

namespace irqlint::report {

/// Bytes of a log that is JSON: as UTF-8, and what they say.
struct LogJson {
  std::string text;
  Json json;
};

/// Refuses what is too large, nests too deeply or is no JSON.
std::variant<LogJson, LogProblem> parseLog(std::string_view bytes);
/// The same for text that is UTF-8 and not too large.
std::variant<Json, LogProblem> parseLogText(std::string_view text);
/// A problem for bytes that are more than any log has.
std::optional<LogProblem> tooLarge(std::string_view bytes);

/// Keeps the first few problems; a log that is wrong throughout has thousands.
class LogProblems {
public:
  void add(std::string pointer, std::string text);
  /// Puts the problems into `log`, with their lines in `text`.
  void moveTo(ResultLog &log, std::string_view text);
  /// With its line in `text`; nothing when there is none.
  std::optional<LogProblem> first(std::string_view text) const;

private:
  static constexpr size_t Kept = 10;
  std::vector<LogProblem> list;
  size_t more = 0;
};

class LogValue {
public:
  LogValue(const Json *value, std::string pointer, LogProblems &problems)
      : value(value && value->is_null() ? nullptr : value), pointer(std::move(pointer)), problems(&problems) {}

  explicit operator bool() const { return value; }
  const Json *json() const { return value; }

  LogValue operator[](std::string_view key) const;
  LogValue element(size_t index) const;
  /// Of an array; absent when it is empty.
  LogValue first() const { return element(size() ? 0 : SIZE_MAX); }
  LogValue nothing() const { return {nullptr, "", *problems}; }
  /// Number of elements of an array, else 0.
  size_t size() const;
  template <typename Visit> void forEach(Visit visit) const {
    for (size_t i = 0, count = size(); i < count; ++i)
      visit(element(i));
  }
  /// Members of an object by their names.
  template <typename Visit> void forEachMember(Visit visit) const {
    if (!isObject())
      return;
    for (const auto &[key, member] : value->items())
      visit(key, LogValue(&member, pointerTo(pointer, key), *problems));
  }

  bool isObject() const;
  std::string text() const;
  /// A position or depth: 0 when not there or out of range.
  unsigned number() const;
  /// An index into another array; nothing for -1, as the standard says.
  std::optional<size_t> index() const;
  bool flag(bool byDefault) const;
  void complain(std::string what) const { problems->add(pointer, std::move(what)); }
  /// About a member, which need not be there.
  void complain(std::string_view key, std::string what) const {
    problems->add(pointerTo(pointer, key), std::move(what));
  }

private:
  const Json *value;
  std::string pointer;
  LogProblems *problems;
};

} // namespace irqlint::report
