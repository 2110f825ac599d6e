// What one run found and what it could not do: all that a writer needs.
#pragma once

#include "irqlint/Costs.h"
#include "irqlint/Finding.h"
#include "irqlint/Rule.h"

#include <cstdint>
#include <string>
#include <vector>

namespace irqlint::report {

/// Something the user must know: a file that was not analysed, or only in part.
struct Notification {
  Severity severity = Severity::Warning;
  SourceRange where; ///< line 0: the whole file; empty path: the run
  std::string text;
  bool incomplete = true; ///< code is left out of the analysis by this
};

struct NotAnalysed {
  SourceRange where;
  std::string function, reason, module;
};

struct EntryPoint {
  std::string module, function, role, variant, level, source;
};

/// What holds beside the lines of a function, on all paths that reach them; for reports that show sources.
struct FunctionMargin {
  struct Line {
    uint32_t line = 0;
    std::string irql;      ///< "DISPATCH", "PASSIVE..APC", "?" when nothing is known
    uint8_t low = 0, high = 15;
    bool known = false;
    std::string locks;     ///< held there: "&Queue->Lock", with a '?' behind those that are held on some paths only
  };
  std::string path, function, module;
  uint32_t firstLine = 0, lastLine = 0;
  std::string entry;       ///< "entered at DISPATCH_LEVEL: KDEFERRED_ROUTINE …"
  std::string section;     ///< pageable; else empty
  std::vector<Line> lines; ///< sorted
};

struct Stage {
  std::string name;
  double seconds = 0;
};

/// Seconds on the clock of one thread.
struct UnitCost {
  std::string path;
  std::vector<std::string> modules;
  double parseSeconds = 0, lowerSeconds = 0;
};

struct Statistics {
  unsigned modules = 0, units = 0, unitsFailed = 0;
  unsigned modulesFromCache = 0, unitsFromCache = 0, functionsFromCache = 0; ///< made by an earlier run, nothing having changed since
  unsigned unitsWithErrorsAtFirst = 0, unitsWithErrors = 0; ///< before and after unknown names were made up
  unsigned functionsWithBody = 0, functionsAnalysed = 0, coarse = 0, overBudget = 0, forcedMerges = 0;
  unsigned functionsWithInventions = 0, functionsWithUnknowns = 0; ///< analysed; with names that were made up, with unknown expressions
  unsigned indirectCalls = 0, indirectResolved = 0, duplicates = 0;
  std::vector<NotAnalysed> notAnalysed; ///< sorted by place
  std::vector<EntryPoint> entryPoints;  ///< sorted
  std::vector<Stage> stages;            ///< in the order they ran
  uint64_t peakMemory = 0;              ///< bytes; 0: unknown
  Costs costs;                          ///< of modules in the order of their names; empty unless they were asked for
  std::vector<UnitCost> unitCosts;      ///< in the order of the jobs, as well
};

/// Why a finding that was made does not count.
struct Hiding {
  enum class Kind : uint8_t {
    InSource, ///< a pragma, attribute or comment at the place
    External, ///< the configuration
    Baseline  ///< known when the baseline was written
  };
  Kind kind = Kind::InSource;
  SourceRange where;  ///< of the text that hides it
  std::string form;   ///< as it was written, "#pragma warning(suppress: 28121)"
  std::string reason; ///< empty: none was given
};

struct HiddenFinding {
  Finding finding;
  Hiding why;
};

/// Where the sources come from; members that are not known are empty.
struct Repository {
  std::string root;     ///< absolute folder
  std::string uri;      ///< without user name and password
  std::string revision; ///< hash of a commit
  std::string branch;
};

/// What one budget of the gate came to.
struct GateLine {
  enum class Result : uint8_t { Passed, Failed, Skipped };
  Result result = Result::Passed;
  std::string scope;  ///< "total", "new"
  std::string name;   ///< what is counted: "error", "irql", "lock/not-released", "all"
  size_t found = 0, limit = 0;
  std::string place;  ///< who asks for it: ".irqlint.json:12: /gate/new/error"
  std::string remark; ///< what one has to know to believe the result; may be empty
};

struct Run {
  std::string version;                 ///< of irqlint
  std::string root;                    ///< absolute folder that relative paths start at
  std::string configuration = "default"; ///< name for automationDetails of SARIF
  Repository repository;
  std::vector<const RuleInfo *> rules; ///< that were on, sorted by slug
  std::vector<Finding> findings;       ///< that count; sorted by path, line, column, code
  std::vector<HiddenFinding> hidden;   ///< that do not, in the same order
  bool showHidden = false;             ///< writers that can tell them apart write them too
  bool hasBaseline = false;            ///< `findings` are new against a baseline
  unsigned inUnchangedCode = 0;        ///< findings that were left out, because only those of new code were asked for
  std::vector<GateLine> gate; ///< empty: none is configured
  std::vector<Notification> notifications;
  Statistics statistics;
  std::vector<FunctionMargin> margins; ///< of functions on the paths of findings; empty unless a report shows them
  bool successful = true; ///< the run itself, whatever it found
  int exitCode = 0;

  const RuleInfo *rule(const std::string &slug) const;
  /// The order of output: by path, line, column, code.
  bool before(const Finding &a, const Finding &b) const;
  /// Sorts findings and notifications into the order of output.
  void sort();
  bool incomplete() const;
};

/// At most `limit` steps of a path: inessential ones go first, then those in the middle. The first and the last stay.
std::vector<size_t> keySteps(const std::vector<Step> &path, size_t limit);

/// "1 error", "2 errors".
std::string counted(size_t count, std::string_view noun);

} // namespace irqlint::report
