// What a file of results says, whoever wrote it: SARIF 2.1.0 of any tool, PREfast's XML, our own JSON. Values only.
#pragma once

#include "irqlint/Finding.h"
#include "report/Json.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace irqlint::report {

struct LogPlace {
  /// '/' between folders. Relative to the root of the sources when the log names that root, else as it was written.
  std::string path;
  unsigned line = 0, column = 0, endLine = 0, endColumn = 0; ///< 1-based, 0: unknown; columns as the log counts them
  std::string function;
};

struct LogStep {
  LogPlace where;
  std::string text;
  unsigned depth = 0;
  bool essential = true;
};

/// A rule as the tool describes it. Two rules of one tool may share an id: then component or name differ.
struct LogRule {
  std::string id, name, component, title, helpUri;
  friend auto operator<=>(const LogRule &, const LogRule &) = default;
};

struct LogResult {
  LogRule rule;
  Severity severity = Severity::Warning;
  std::string message;
  LogPlace where;
  std::string subject; ///< of ours: what the finding is about
  std::vector<LogStep> path;
  std::vector<LogStep> related;
  std::map<std::string, std::string> fingerprints; ///< by method; those that are partial, too
  bool suppressed = false;
  std::string suppressionReason;
  bool absent = false; ///< the tool says that it was there before and is gone
  size_t index = 0;    ///< in the array of results as it was written
};

struct LogRun {
  std::string tool, version;
  std::string category; ///< of a tool that runs in several configurations, automationDetails of SARIF
  std::vector<LogResult> results;
  Json original; ///< the run as SARIF had it; null when it was no SARIF
  bool ours() const { return tool == "irqlint"; }
};

struct LogProblem {
  unsigned line = 0;   ///< 1-based; 0: the whole file
  std::string pointer; ///< JSON pointer, empty for XML and for what concerns the whole file
  std::string text;
  std::string message(const std::string &file) const; ///< "file:line: /pointer: text"
};

struct ResultLog {
  enum class Format : uint8_t { Sarif, Prefast, Ours };
  Format format = Format::Sarif;
  std::vector<LogRun> runs;
  std::vector<LogProblem> problems; ///< members that were left out; the rest was read
  size_t moreProblems = 0;          ///< beyond those in `problems`
};

/// Reads a file of results by its content. A problem when it is none that we know, is damaged, or nests too deeply;
/// a member of the wrong type only costs that member.
std::variant<ResultLog, LogProblem> readResultLog(std::string_view bytes);

// One reader per format; `text` is UTF-8.
std::variant<ResultLog, LogProblem> readSarifLog(std::string_view text, Json &&json);
std::variant<ResultLog, LogProblem> readOwnLog(std::string_view text, const Json &json);
std::variant<ResultLog, LogProblem> readPrefastLog(std::string_view text);

} // namespace irqlint::report
