// For people. A finding opens with its place and the fact, shows the one path that proves it with the source of each
// step, and closes with what to do:
//
//   src/queue.c:57:9: error: 'KeWaitForSingleObject' waits at DISPATCH_LEVEL [irql/wait-at-dispatch] (KDL0003)
//     --> src/queue.c:40:6 in 'QueueDpc'
//      |
//      |  1. 'QueueDpc' is a DPC routine, which runs at DISPATCH_LEVEL
//   40 |  VOID QueueDpc(PKDPC Dpc, PVOID Context)
//      |       ~~~~~~~~
//      …
//      = help: wait in a work item
//      = explain: irqlint explain irql/wait-at-dispatch
//
// What does not count comes behind, if it is asked for, in two lines: the finding, and what hides it.
#include "report/Excerpt.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Style.h"
#include "report/Utf8.h"
#include "report/Writer.h"

#include <algorithm>

namespace irqlint::report {
namespace {

constexpr size_t CodeWidth = 100, MaxSteps = 40, DepthIndent = 3, MaxDepth = 8;

std::string place(const SourceRange &where) {
  std::string out = printable(where.path);
  if (where.valid())
    out += ":" + std::to_string(where.line);
  if (where.valid() && where.column)
    out += ":" + std::to_string(where.column);
  return out;
}

/// Writes one finding.
class FindingWriter {
public:
  FindingWriter(const Finding &finding, const RuleInfo *rule, SourceCache &sources, const Style &style,
                llvm::raw_ostream &out)
      : finding(finding), rule(rule), sources(sources), style(style), out(out) {
    shown = keySteps(finding.path, MaxSteps);
    if (faultRepeats())
      shown.pop_back();
    uint32_t largest = finding.where.line;
    for (size_t i : shown)
      largest = std::max(largest, finding.path[i].where.line);
    for (const Related &related : finding.related)
      largest = std::max(largest, related.where.line);
    marginWidth = std::to_string(largest).size();
  }

  void write() {
    headline();
    if (std::ranges::none_of(shown, [this](size_t i) { return isPrimary(finding.path[i]); }))
      primary();
    if (!shown.empty())
      path();
    for (const Related &related : finding.related)
      note(related);
    if (!finding.help.empty())
      remark("help", printable(finding.help));
    remark("explain", "irqlint explain " + finding.rule);
  }

private:
  void headline() {
    std::string id = " [" + finding.rule + "]" + (rule ? " (" + rule->code + ")" : "");
    out << style.bold(place(finding.where) + ":") << ' '
        << style.severity(finding.severity, std::string(severityName(finding.severity)) + ":") << ' '
        << style.bold(printable(finding.message)) << style.dim(id) << '\n';
  }

  /// Whether the step shows the line that the headline names.
  bool isPrimary(const Step &step) const {
    return step.where.path == finding.where.path && step.where.line == finding.where.line;
  }

  /// Whether the fault says what the headline said, at the place of the step before it.
  bool faultRepeats() const {
    return shown.size() > 1 && finding.path[shown.back()].text == finding.message &&
           finding.path[shown.back()].where == finding.path[shown[shown.size() - 2]].where;
  }

  void primary() {
    if (excerpt(sources, finding.where, CodeWidth).empty())
      return;
    bar();
    source(finding.where, 0, '^', finding.severity);
    bar();
  }

  void path() {
    const Step *before = nullptr;
    for (size_t n = 0; n < shown.size(); ++n) {
      const Step &step = finding.path[shown[n]];
      size_t indent = std::min<size_t>(step.depth, MaxDepth) * DepthIndent;
      if (n > 0 && shown[n] != shown[n - 1] + 1)
        skipped(shown[n] - shown[n - 1] - 1, indent);
      if (!before || before->where.path != step.where.path || before->function != step.function)
        entering(step);
      std::string number = std::to_string(n + 1) + ". ";
      bar(std::string(indent, ' ') + style.bold(number) +
          printable(stepText(finding, step)));
      bool fault = n + 1 == shown.size() || step.where == finding.where;
      source(step.where, indent, fault ? '^' : '~', fault ? finding.severity : Severity::Note);
      before = &step;
    }
    bar();
  }

  void entering(const Step &step) {
    std::string function = step.function.empty() ? "" : " in '" + printable(step.function) + "'";
    out << std::string(marginWidth, ' ') << style.margin("-->") << ' ' << place(step.where) << function << '\n';
    bar();
  }

  void skipped(size_t count, size_t indent) {
    bar(std::string(indent, ' ') + style.dim("(" + counted(count, "step") + " left out)"));
  }

  /// A place that a step shows already is named by the number of the step; what an effect shows needs no note.
  void note(const Related &related) {
    auto step = std::ranges::find_if(shown, [&](size_t i) { return finding.path[i].where == related.where; });
    bool known = related.where.valid() && step != shown.end();
    if (known && finding.path[*step].kind == Step::Kind::Effect)
      return;
    std::string number = known ? " (step " + std::to_string(step - shown.begin() + 1) + ")" : "";
    remark("note", printable(related.text) + number);
    if (known || !related.where.valid())
      return;
    out << std::string(marginWidth, ' ') << style.margin("-->") << ' ' << place(related.where) << '\n';
    source(related.where, 0, '~', Severity::Note);
    bar();
  }

  /// The line with its number, and marks of `mark` under the range. Nothing when the source is not at hand.
  void source(const SourceRange &where, size_t indent, char mark, Severity color) {
    Excerpt lines = excerpt(sources, where, CodeWidth);
    if (lines.empty())
      return;
    std::string number = std::to_string(where.line);
    out << style.margin(std::string(marginWidth - number.size(), ' ') + number + " |") << "  "
        << std::string(indent, ' ') << lines.code << '\n';
    if (lines.markLength > 0)
      bar(std::string(indent + lines.markAt, ' ') + style.severity(color, std::string(lines.markLength, mark)));
  }

  void bar(const std::string &text = "") {
    out << style.margin(std::string(marginWidth, ' ') + " |") << (text.empty() ? "" : "  ") << text << '\n';
  }

  void remark(std::string_view label, const std::string &text) {
    out << style.margin(std::string(marginWidth, ' ') + " =") << ' ' << style.bold(std::string(label) + ":") << ' '
        << text << '\n';
  }

  const Finding &finding;
  const RuleInfo *rule;
  SourceCache &sources;
  const Style &style;
  llvm::raw_ostream &out;
  std::vector<size_t> shown;
  size_t marginWidth = 1;
};

class TextWriter : public Writer {
public:
  explicit TextWriter(const WriterOptions &options) : style(options.color) {}

  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    for (const Finding &finding : run.findings) {
      FindingWriter(finding, run.rule(finding.rule), sources, style, out).write();
      out << '\n';
    }
    if (run.showHidden)
      for (const HiddenFinding &one : run.hidden)
        hidden(run, one, out);
  }

private:
  /// One dimmed line for the finding and one for what hides it.
  void hidden(const Run &run, const HiddenFinding &one, llvm::raw_ostream &out) const {
    const Finding &finding = one.finding;
    const RuleInfo *rule = run.rule(finding.rule);
    std::string why = one.why.kind == Hiding::Kind::Baseline ? "in the baseline" : "suppressed";
    std::string text = place(finding.where) + ": " + why + ": " + printable(finding.message) + " [" + finding.rule + "]" + (rule ? " (" + rule->code + ")" : "");
    std::string by = one.why.form.empty() ? "" : "by " + printable(one.why.form);
    if (one.why.where.valid())
      by += (by.empty() ? "at " : " at ") + place(one.why.where);
    if (!one.why.reason.empty())
      by += (by.empty() ? "" : ": ") + printable(one.why.reason);
    out << style.dim(text) << '\n';
    if (!by.empty())
      out << style.dim("  = " + by) << '\n';
    out << '\n';
  }

  Style style;
};

} // namespace

std::unique_ptr<Writer> makeTextWriter(const WriterOptions &options) { return std::make_unique<TextWriter>(options); }

} // namespace irqlint::report
