#include "cli/FindingPage.h"

#include "cli/LastRun.h"
#include "cli/Paths.h"
#include "report/Markdown.h"
#include "report/Pages.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/RunReader.h"
#include "report/Utf8.h"
#include "report/Writer.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

#include <algorithm>
#include <set>

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;

constexpr uint64_t MaxBytes = 256 << 20;
constexpr size_t MaxNear = 4;

struct Results {
  std::string file, root;
  report::ReadRun run;
};

std::optional<Results> load(const FindingQuestion &question, const Console &console) {
  Results results{question.results, workingFolder(), {}};
  if (results.file.empty()) {
    auto last = findLastRun(results.root);
    if (!last) {
      console.error("no run of 'irqlint check' in this folder, or in one above it, is remembered");
      console.plain("  run 'irqlint check' here first, or name the report of a run with --results FILE (from --output "
                    "json=FILE)");
      return std::nullopt;
    }
    results.file = last->file;
    results.root = last->root;
  }
  uint64_t size = 0;
  if (!fs::file_size(results.file, size) && size > MaxBytes) {
    console.error("'" + results.file + "' is too large: more than " + std::to_string(MaxBytes >> 20) + " MiB");
    return std::nullopt;
  }
  auto buffer = llvm::MemoryBuffer::getFile(results.file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer) {
    console.error("cannot read '" + results.file + "': " + buffer.getError().message());
    return std::nullopt;
  }
  auto read = report::readRun((*buffer)->getBuffer());
  if (auto *problem = std::get_if<report::LogProblem>(&read)) {
    console.error(report::printable(problem->message(results.file)));
    return std::nullopt;
  }
  results.run = std::move(std::get<report::ReadRun>(read));
  return results;
}

/// Whether `path` is `end`, or ends in it at the border of a folder.
bool endsInPath(llvm::StringRef path, llvm::StringRef end) {
  return path.ends_with(end) && (path.size() == end.size() || path[path.size() - end.size() - 1] == '/');
}

/// The text with which paths of the run are compared: relative to its root if it lies there.
std::string comparable(const std::string &file, const std::string &root) {
  std::string text = file;
  std::ranges::replace(text, '\\', '/');
  std::string shown = displayPath(absolutePath(text), root);
  while (text.starts_with("./"))
    text.erase(0, 2);
  return fs::exists(text) ? shown : text;
}

const RuleInfo *ruleOf(const Finding &finding) {
  for (const RegisteredRule &rule : allRules())
    if (rule.info.slug == finding.rule)
      return &rule.info;
  return nullptr;
}

// ------------------------------------------------------------------------------------------- nothing there

void tellNear(const FindingQuestion &question, const Results &results, const std::string &file,
              const Console &console) {
  console.error("no finding at " + question.place.file + ":" + std::to_string(question.place.line) + " in " +
                (question.results.empty() ? "the last run" : "'" + question.results + "'"));
  std::vector<std::pair<int64_t, std::string>> near;
  for (const report::ReadFinding &read : results.run.findings) {
    const Finding &f = read.finding;
    if (endsInPath(f.where.path, file))
      near.emplace_back(std::abs(int64_t(f.where.line) - int64_t(question.place.line)),
                        report::placeText(f.where) + ": " + f.message + " [" + f.rule + "]");
    for (size_t i = 0; i < f.path.size(); ++i)
      if (endsInPath(f.path[i].where.path, file) && f.path[i].where.line == question.place.line)
        near.emplace_back(-1, report::placeText(f.where) + ": step " + std::to_string(i + 1) +
                                  " of its path stands there [" + f.rule + "]");
  }
  std::ranges::sort(near);
  near.erase(std::ranges::unique(near).begin(), near.end());
  if (near.empty())
    console.plain("  it has " + report::counted(results.run.findings.size(), "finding") + ", none in such a file");
  for (size_t i = 0; i < std::min(near.size(), MaxNear); ++i)
    console.plain("  near: " + report::printable(near[i].second));
  console.plain("  'irqlint check --why FILE:LINE' tells why nothing was reported at a line");
}

// ------------------------------------------------------------------------------------------- in words

std::string code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string pathInWords(const Finding &finding) {
  if (finding.path.empty())
    return "It has no path: the place alone shows it.";
  std::vector<std::string> functions;
  for (const Step &step : finding.path)
    if (!step.function.empty() && std::ranges::find(functions, step.function) == functions.end())
      functions.push_back(step.function);
  std::string names;
  for (size_t i = 0; i < std::min<size_t>(functions.size(), 6); ++i)
    names += (i ? ", " : "") + code(functions[i]);
  std::string out = "The path begins at " + code(report::placeText(finding.path.front().where)) + ", takes " +
                    report::counted(finding.path.size(), "step");
  if (!functions.empty())
    out += functions.size() == 1 ? " in " + names
                                 : " through " + report::counted(functions.size(), "function") + " (" + names +
                                       (functions.size() > 6 ? ", …" : "") + ")";
  return out + ", and ends at " + code(report::placeText(finding.path.back().where)) +
         ". Each step has to be possible after the one before; if one is not, an assertion or annotation before it "
         "tells irqlint.";
}

std::string hidingInWords(const report::Hiding &hiding) {
  std::string out = hiding.kind == report::Hiding::Kind::Baseline
                        ? "It does not count: it was known when the baseline was written"
                        : "It does not count: it is suppressed";
  if (!hiding.form.empty())
    out += " by " + code(hiding.form);
  if (!hiding.where.path.empty())
    out += " at " + code(report::placeText(hiding.where));
  return out + (hiding.reason.empty() ? "" : ", because: " + hiding.reason) + ".\n\n";
}

std::string inWords(const Finding &finding, const std::string &fingerprint, const std::optional<report::Hiding> &hiding,
                    const RuleInfo *rule) {
  std::string out = "## In words\n\n" + report::sentence(report::upperFirst(finding.message)) + "\n\n" +
                    (hiding ? hidingInWords(*hiding) : "");
  out += "It was found in " + (finding.function.empty() ? "the file" : code(finding.function)) + " at " +
         code(report::placeText(finding.where)) +
         (finding.module.empty() ? "" : ", which is part of " + code(finding.module)) + ".";
  if (rule)
    out += " The rule is " + code(rule->slug) + " (" + rule->code + "): " + rule->summary + ". Its precision is " +
           rule->precision + ".";
  out += "\n\n" + pathInWords(finding) + "\n";
  if (rule)
    if (std::string why = report::sectionOf(rule->page, "Why it matters"); !why.empty())
      out += "\n## Why it matters\n\n" + why + "\n";
  std::string fix = rule ? report::sectionOf(rule->page, "How to fix") : "";
  if (!finding.help.empty() || !fix.empty())
    out += "\n## What to do\n\n" + (finding.help.empty() ? "" : "Here: " + finding.help + ".\n\n") + fix + "\n";
  if (rule && !rule->bugchecks.empty()) {
    out += "\n## If it goes wrong\n\n";
    for (const std::string &check : rule->bugchecks)
      out += "- " + report::bugcheckTitle(check) + ": " + code("irqlint explain " + check) + "\n";
  }
  out +=
      "\n## Read on\n\n- The rule, with a wrong and a right example: " + code("irqlint explain " + finding.rule) + "\n";
  for (const std::string &name : rule ? rule->concepts : std::vector<std::string>())
    if (const report::Page *page = report::findConcept(name))
      out += "- " + page->title + ": " + code("irqlint explain " + page->name) + "\n";
  out += "- What is known at that line: " + code("irqlint check --why " + report::placeText(finding.where)) + "\n";
  if (!fingerprint.empty())
    out += "- Its fingerprint, which stays when lines move: " + code(fingerprint) + "\n";
  return out;
}

/// The report of one finding as `check` prints it.
std::string asReported(const Finding &finding, const RuleInfo *rule, const std::string &root, bool color) {
  report::Run run;
  run.root = root;
  if (rule)
    run.rules.push_back(rule);
  run.findings.push_back(finding);
  std::string text;
  llvm::raw_string_ostream out(text);
  report::SourceCache sources(root);
  report::makeTextWriter({color})->write(run, sources, out);
  return text;
}

void warnIfOld(const Finding &finding, const Results &results, const Console &console) {
  std::set<std::string> files{finding.where.path};
  for (const Step &step : finding.path)
    files.insert(step.where.path);
  fs::file_status report, source;
  if (fs::status(results.file, report))
    return;
  for (const std::string &file : files) {
    std::string full = file.starts_with('/') ? file : results.root + "/" + file;
    if (fs::status(full, source))
      console.warning("'" + report::printable(file) + "' cannot be read: no source is shown");
    else if (source.getLastModificationTime() > report.getLastModificationTime())
      console.warning("'" + report::printable(file) + "' has changed since the run: lines may have moved");
  }
}

} // namespace

std::optional<Place> parsePlace(std::string_view text) {
  auto cut = [](llvm::StringRef &rest, uint32_t &number) {
    auto [before, digits] = rest.rsplit(':');
    if (digits.empty() || before.empty() || digits.getAsInteger(10, number) || number == 0)
      return false;
    rest = before;
    return true;
  };
  Place place;
  llvm::StringRef rest = text;
  if (!cut(rest, place.line))
    return std::nullopt;
  uint32_t first = 0;
  if (cut(rest, first)) {
    place.column = place.line;
    place.line = first;
  }
  place.file = rest.str();
  return place;
}

int explainFindings(const FindingQuestion &question, const Session &session) {
  Console console = session.console();
  auto results = load(question, console);
  if (!results)
    return Trouble;
  std::string file = comparable(question.place.file, results->root);
  std::vector<const report::ReadFinding *> there;
  for (const report::ReadFinding &read : results->run.findings) {
    const SourceRange &where = read.finding.where;
    bool hit = endsInPath(where.path, file) && where.line == question.place.line;
    if (hit && (question.place.column == 0 || question.place.column == where.column))
      there.push_back(&read);
  }
  if (there.empty()) {
    tellNear(question, *results, file, console);
    return Trouble;
  }
  report::Style style(session.colorOnStdout());
  for (const report::ReadFinding *read : there) {
    const Finding &finding = read->finding;
    const RuleInfo *rule = ruleOf(finding);
    warnIfOld(finding, *results, console);
    std::string words = inWords(finding, read->fingerprint, read->hiding, rule);
    if (question.markdown)
      llvm::outs() << "```text\n" << asReported(finding, rule, results->root, false) << "```\n\n" << words;
    else
      llvm::outs() << asReported(finding, rule, results->root, session.colorOnStdout())
                   << report::renderMarkdown(words, style);
    if (read != there.back())
      llvm::outs() << '\n';
  }
  return Clean;
}

} // namespace irqlint::cli
