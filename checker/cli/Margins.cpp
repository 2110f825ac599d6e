#include "cli/Margins.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace irqlint::cli {
namespace {

std::string shortName(model::Level level) {
  std::string name = model::levelName(level);
  return name.ends_with("_LEVEL") ? name.substr(0, name.size() - 6) : name;
}

/// Files and functions on the paths of findings, and the modules they were found in.
struct Wanted {
  std::set<std::pair<std::string, std::string>> functions;
  std::set<std::string> modules;

  explicit Wanted(const report::Run &run) {
    for (const Finding &finding : run.findings)
      add(finding);
    if (run.showHidden)
      for (const report::HiddenFinding &hidden : run.hidden)
        add(hidden.finding);
  }

  void add(const Finding &finding) {
    modules.insert(finding.module);
    functions.emplace(finding.where.path, finding.function);
    for (const Step &step : finding.path)
      functions.emplace(step.where.path, step.function);
  }
};

report::FunctionMargin toMargin(const engine::FunctionLines &f) {
  report::FunctionMargin margin;
  margin.path = f.file;
  margin.function = f.function;
  margin.module = f.module;
  margin.firstLine = f.firstLine;
  margin.lastLine = f.lastLine;
  margin.entry =
      "entered at " + (f.entryKnown ? model::levelRange(f.entry.low, f.entry.high) : "an IRQL that is not known");
  if (!f.because.empty())
    margin.entry += ": " + joinWords(f.because);
  if (f.section)
    margin.section = f.section->name.string();
  for (const engine::LineFacts &line : f.lines)
    margin.lines.push_back({line.line, levelText(line.irql, line.known), static_cast<uint8_t>(line.irql.low),
                            static_cast<uint8_t>(line.irql.high), line.known, locksText(line)});
  return margin;
}

} // namespace

std::string levelText(const IrqlView &irql, bool known) {
  if (!known)
    return "?";
  return irql.exact() ? shortName(irql.low) : shortName(irql.low) + ".." + shortName(irql.high);
}

std::string locksText(const engine::LineFacts &line) {
  std::string text;
  for (const engine::LineFacts::Lock &l : line.locks)
    text += (text.empty() ? "" : " ") + l.lock.text + (l.lock.shared ? " (shared)" : "") + (l.always ? "" : "?");
  return text;
}

std::string joinWords(const std::vector<std::string> &words) {
  std::string text;
  for (const std::string &word : words)
    text += (text.empty() ? "" : "; ") + word;
  return text;
}

void addMargins(const Project &project, const model::Model &model, const AnalyseOptions &options, report::Run &run) {
  const Wanted wanted(run);
  for (const DriverModule &module : project.modules())
    if (wanted.modules.contains(module.name))
      for (const engine::FunctionLines &f :
           engine::lines(module.open(), model, options.engine, [&](const std::string &file, const std::string &function) {
             return wanted.functions.contains({file, function});
           }))
        run.margins.push_back(toMargin(f));
  std::ranges::sort(run.margins, {},
                    [](const report::FunctionMargin &m) { return std::tie(m.path, m.firstLine, m.module); });
}

} // namespace irqlint::cli
