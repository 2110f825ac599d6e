#include "report/Overview.h"

#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Utf8.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <array>
#include <map>

namespace irqlint::report {
namespace {

constexpr size_t MaxFamilies = 12, MaxGateLines = 20; // one screen

constexpr std::array<std::string_view, 5> Columns{"error", "warning", "note", "known", "suppressed"};
using Row = std::array<size_t, Columns.size()>;

std::string familyOf(const std::string &rule) { return rule.substr(0, rule.find('/')); }

size_t columnOf(Severity severity) { return severity == Severity::Error ? 0 : severity == Severity::Warning ? 1 : 2; }

std::map<std::string, Row> rowsOf(const Run &run) {
  std::map<std::string, Row> rows;
  for (const Finding &finding : run.findings)
    ++rows[familyOf(finding.rule)][columnOf(finding.severity)];
  for (const HiddenFinding &hidden : run.hidden)
    ++rows[familyOf(hidden.finding.rule)][hidden.why.kind == Hiding::Kind::Baseline ? 3 : 4];
  return rows;
}

std::string padded(std::string text, size_t width, bool right) {
  size_t missing = width - std::min(width, text.size());
  return right ? std::string(missing, ' ') + text : text + std::string(missing, ' ');
}

std::string tableLine(const std::string &name, size_t width, const Row &row) {
  std::string out = "  " + padded(name, width, false);
  for (size_t i = 0; i < Columns.size(); ++i)
    out += "  " + padded(row[i] ? std::to_string(row[i]) : "-", std::max<size_t>(Columns[i].size(), 4), true);
  return out + "\n";
}

Row sum(const std::map<std::string, Row> &rows) {
  Row out{};
  for (const auto &[family, row] : rows)
    for (size_t i = 0; i < row.size(); ++i)
      out[i] += row[i];
  return out;
}

std::string table(const Run &run, const Style &style) {
  std::map<std::string, Row> rows = rowsOf(run);
  Row all = sum(rows);
  if (rows.size() > MaxFamilies) { // the smaller ones in one line
    std::vector<std::pair<size_t, std::string>> bySize;
    for (const auto &[family, row] : rows)
      bySize.emplace_back(row[0] + row[1] + row[2] + row[3] + row[4], family);
    std::ranges::sort(bySize, [](const auto &a, const auto &b) {
      return std::pair(b.first, a.second) < std::pair(a.first, b.second);
    });
    Row rest{};
    for (size_t i = MaxFamilies - 1; i < bySize.size(); ++i) {
      for (size_t column = 0; column < rest.size(); ++column)
        rest[column] += rows[bySize[i].second][column];
      rows.erase(bySize[i].second);
    }
    rows["~ others"] = rest;
  }
  size_t width = 8;
  for (const auto &[family, row] : rows)
    width = std::max(width, family.size());
  std::string head = "  " + padded("family", width, false);
  for (std::string_view column : Columns)
    head += "  " + padded(std::string(column), std::max<size_t>(column.size(), 4), true);
  std::string out = style.bold(head) + "\n";
  for (const auto &[family, row] : rows)
    out += tableLine(family == "~ others" ? "others" : family, width, row);
  return out + tableLine("all", width, all);
}

std::string gate(const Run &run, const Style &style) {
  if (run.gate.empty())
    return "";
  std::string out = style.bold("gate:") + " " +
                    (gateFailed(run) ? style.severity(Severity::Error, "failed") : style.good("passed")) + "\n";
  std::vector<const GateLine *> lines; // what failed comes first: it must be on the screen
  for (auto result : {GateLine::Result::Failed, GateLine::Result::Skipped, GateLine::Result::Passed})
    for (const GateLine &line : run.gate)
      if (line.result == result)
        lines.push_back(&line);
  for (size_t i = 0; i < std::min(lines.size(), MaxGateLines); ++i) {
    std::string word = padded(std::string(gateWord(lines[i]->result)), 7, false);
    bool failed = lines[i]->result == GateLine::Result::Failed;
    out +=
        "  " + (failed ? style.severity(Severity::Error, word) : style.dim(word)) + "  " + gateText(*lines[i]) + "\n";
  }
  if (lines.size() > MaxGateLines)
    out += "  and " + std::to_string(lines.size() - MaxGateLines) + " more that did not fail first\n";
  return out;
}

bool concerns(const Run &run, const GateLine &line, const Finding &finding) {
  if (line.name == "all")
    return true;
  if (auto severity = parseSeverity(line.name))
    return finding.severity == *severity;
  bool isFamily = line.name.find('/') == std::string::npos || line.name.ends_with('/') || line.name.ends_with("/*");
  return finding.rule == line.name || llvm::StringRef(codeOf(run, finding)).equals_insensitive(line.name) ||
         (isFamily && familyOf(finding.rule) == familyOf(line.name));
}

/// The finding to look at first: the worst of those that made the gate fail.
const Finding *worst(const Run &run) {
  const std::vector<const Finding *> findings = worstFirst(run);
  for (const Finding *finding : findings)
    for (const GateLine &line : run.gate)
      if (line.result == GateLine::Result::Failed && concerns(run, line, *finding))
        return finding;
  return findings.empty() ? nullptr : findings.front();
}

/// Budgets of the whole that are larger than what there is: they would let old faults come back.
std::string slack(const Run &run) {
  std::string out;
  for (const GateLine &line : run.gate)
    if (line.scope == "total" && line.result == GateLine::Result::Passed && line.found < line.limit)
      out += (out.empty() ? "" : ", ") + line.name + " " + std::to_string(line.limit) + " -> " +
             std::to_string(line.found);
  return out;
}

std::vector<std::string> nextSteps(const Run &run) {
  std::vector<std::string> out;
  if (const Finding *first = worst(run)) {
    out.push_back("irqlint explain " + first->rule + ": why it matters and how to repair it");
    out.push_back("irqlint explain " + printable(placeText(first->where)) + ": this finding in words");
  }
  bool totalFailed = std::ranges::any_of(
      run.gate, [](const GateLine &line) { return line.scope == "total" && line.result == GateLine::Result::Failed; });
  bool someAreKnown = std::ranges::count(run.hidden, Hiding::Kind::Baseline,
                                         [](const HiddenFinding &hidden) { return hidden.why.kind; }) > 0;
  if (totalFailed && someAreKnown)
    out.push_back("irqlint check --baseline none: shows the known findings, which the total counts too");
  if (!run.findings.empty() && !run.hasBaseline)
    out.push_back("irqlint check --update-baseline: if all this is old, from then on only what is new counts");
  if (run.incomplete())
    out.push_back("irqlint doctor: why some code was not analysed");
  if (std::string lower = slack(run); !lower.empty() && !gateFailed(run))
    out.push_back("budgets of the total that can be lowered: " + lower);
  return out;
}

} // namespace

std::string_view gateWord(GateLine::Result result) {
  return result == GateLine::Result::Passed ? "passed" : result == GateLine::Result::Failed ? "FAILED" : "skipped";
}

bool gateFailed(const Run &run) {
  return std::ranges::any_of(run.gate, [](const GateLine &line) { return line.result == GateLine::Result::Failed; });
}

std::string gateText(const GateLine &line) {
  std::string out =
      line.scope + " " + line.name + ": " + std::to_string(line.found) + " of at most " + std::to_string(line.limit);
  if (!line.remark.empty())
    out += "; " + line.remark;
  return out + " (" + line.place + ")";
}

std::string overview(const Run &run, const Style &style) {
  std::string out;
  if (!run.findings.empty() || !run.hidden.empty())
    out += table(run, style);
  if (run.inUnchangedCode)
    out += "  " + counted(run.inUnchangedCode, "finding") + " in unchanged code not among them\n";
  out += gate(run, style);
  std::vector<std::string> steps = nextSteps(run);
  if (!steps.empty())
    out += style.bold("next:") + "\n";
  for (const std::string &step : steps)
    out += "  " + step + "\n";
  if (!out.empty())
    out.pop_back();
  return out;
}

} // namespace irqlint::report
