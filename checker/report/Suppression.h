// What hides a finding in the source. First the remarks of each unit become suppressions, each with the lines it
// covers; then they are held against the findings of the run.
#pragma once

#include "report/Directive.h"
#include "report/Run.h"

#include <functional>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace irqlint::report {

/// Last line of what is never taken back.
constexpr uint32_t EndOfFile = UINT32_MAX;

/// A directive that names something, and what it covers: of a `disable` in a header, also what includes it.
struct Suppression {
  Directive directive;
  SourceRange where;
  std::map<std::string, std::vector<LineSpan>> covers; ///< by path
  bool isAbout(const std::string &path, uint32_t line) const;
};

/// Reads the remarks of units, in any order of these. What several units say alike is one suppression; numbers of the
/// compiler's own warnings are left out.
class SuppressionReader {
public:
  void add(const Remarks &unit);
  /// Sorted by place.
  std::vector<Suppression> take();

private:
  using Key = std::tuple<SourceRange, std::string, Directive::Action, std::vector<std::string>>;
  std::map<Key, Suppression> known;
};

/// Which suppressions that hide nothing are told.
enum class ReportUnused : uint8_t { None, Own, All };

struct SuppressOptions {
  ReportUnused reportUnused = ReportUnused::Own;
  std::vector<const RuleInfo *> allRules;               ///< also those that are off: what a name means
  std::function<bool(const std::string &path)> leftOut; ///< files about which nothing is to be told; may be empty
};

/// Slugs of what is told about suppressions themselves; only if `run.rules` has them.
constexpr std::string_view UnusedRule = "suppression/unused", ReasonRule = "suppression/without-reason",
                           MalformedRule = "suppression/not-understood", BroadRule = "suppression/over-broad";

/// Moves what is suppressed from `run.findings` to `run.hidden`, adds what is to say about the suppressions, and sorts.
/// A suppression by the name of another tool hides what means exactly the same; a finding that is only near to it stays
/// and names the place.
void suppress(Run &run, const std::vector<Suppression> &suppressions, const SuppressOptions &options);

} // namespace irqlint::report
