// A finding: what is wrong, where, and the one path that proves it. A value, free of clang and of the engine.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace irqlint {

/// Line and columns are 1-based, columns count bytes, `endColumn` is exclusive. `path` is relative to the
/// working folder with '/', or absolute when outside of it.
struct SourceRange {
  std::string path;
  uint32_t line = 0, column = 0, endLine = 0, endColumn = 0;
  bool valid() const { return line != 0; }
  friend auto operator<=>(const SourceRange &, const SourceRange &) = default;
};

enum class Severity : uint8_t { Note, Warning, Error };

struct Step {
  enum class Kind : uint8_t {
    Entry,  ///< where the path starts, and why this function runs at this level
    Branch, ///< a condition and the way it went
    Call,   ///< the path enters a function; following steps have a greater depth
    Return, ///< and comes back
    Effect, ///< level, lock or state changed
    Raise,  ///< an exception leaves the guarded body
    Fault   ///< the violation itself, always the last step
  };
  Kind kind = Kind::Effect;
  SourceRange where;
  std::string text;
  unsigned depth = 0;      ///< call depth, 0 is the function that the finding stands in
  bool essential = true;   ///< false: may be left out when a path is shortened
  std::string function;    ///< the function this step stands in
};

struct Related {
  SourceRange where;
  std::string text;
};

/// Text to put in at a place; nothing is taken away.
struct Edit {
  SourceRange where; ///< empty: only its begin counts
  std::string text;
};

struct Finding {
  std::string rule; ///< slug, "irql/call-above-max"
  Severity severity = Severity::Warning;
  std::string message; ///< one sentence, the fact first, no trailing period, names in single quotes
  std::string help;    ///< what to do, one sentence
  SourceRange where;   ///< the offending token or call
  std::string function;
  std::vector<Step> path; ///< numbered from 1 in output; consistent: one path
  std::vector<Related> related;
  std::vector<Edit> fix; ///< what would put it right, if the tool can do it
  /// What identifies the finding when lines move: role and operand texts, no positions ("Wait(&e)").
  std::string subject;
  std::string module;
  /// The buffer of which only the first use along a path is told; empty: any. For the engine.
  std::string buffer;
  /// The function below in which the finding is told, and where there; until the engine has moved it.
  std::optional<std::pair<SourceRange, std::string>> home;
};

} // namespace irqlint
