#include "report/Summary.h"

#include "report/RuleInfoReader.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <algorithm>

namespace irqlint::report {

std::string notAnalysedPercent(const Statistics &statistics) {
  double all = statistics.functionsWithBody;
  double missing = all - std::min<double>(all, statistics.functionsAnalysed);
  std::string out;
  llvm::raw_string_ostream(out) << llvm::format("%.1f %%", all > 0 ? 100 * missing / all : 0.0);
  return out;
}

std::string summary(const Run &run, const Style &style) {
  std::string found;
  for (Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
    auto count = std::ranges::count(run.findings, severity, &Finding::severity);
    if (count > 0)
      found += (found.empty() ? "" : ", ") + style.severity(severity, counted(count, severityName(severity)));
  }
  std::string text = style.bold("irqlint:") + " " + (found.empty() ? style.good("nothing found") : found);
  const auto known = std::ranges::count(run.hidden, Hiding::Kind::Baseline, [](const HiddenFinding &hidden) { return hidden.why.kind; });
  if (const auto suppressed = static_cast<long>(run.hidden.size()) - known; suppressed > 0)
    text += ", " + std::to_string(suppressed) + " suppressed";
  const Statistics &counts = run.statistics;
  text += " in " + counted(counts.units, "file") + ", " + counted(counts.modules, "module") + "; " +
          counted(counts.functionsAnalysed, "function") + " analysed";
  unsigned missing = counts.functionsWithBody - std::min(counts.functionsWithBody, counts.functionsAnalysed);
  if (missing > 0)
    text += ", " + std::to_string(missing) + " (" + notAnalysedPercent(counts) + ") not";
  if (unsigned guessed = std::max(counts.functionsWithInventions, counts.functionsWithUnknowns))
    text += ", " + std::to_string(guessed) + " with names that nothing declares";
  if (counts.overBudget > 0)
    text += ", " + std::to_string(counts.overBudget) + " cut short by the budget";
  if (unsigned files = counts.unitsFailed)
    text += "; " + counted(files, "file") + " could not be read";
  if (known > 0)
    text += "; " + counted(known, "finding") + " known from the baseline";
  if (run.inUnchangedCode > 0)
    text += "; " + counted(run.inUnchangedCode, "finding") + " in unchanged code left out";
  return text;
}

} // namespace irqlint::report
