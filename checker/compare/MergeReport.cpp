#include "compare/Display.h"
#include "compare/Merge.h"
#include "report/RuleInfoReader.h"
#include "report/Utf8.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <set>

namespace irqlint::compare {
namespace {

using report::Json;
using report::LogResult;

/// Members of other tools, each rule of each tool once.
std::vector<std::string> others(const MergedGroup &group, const Merge &merge, bool suppressed) {
  std::vector<std::string> out;
  const std::string &first = merge.runs[group.first().run].run->tool;
  for (const Member &member : group.members) {
    const std::string &tool = merge.runs[member.run].run->tool;
    if (tool == first || member.result->suppressed != suppressed)
      continue;
    std::string text = member.result->rule.id + " (" + tool + (member.exact ? "" : ", related rule") + ")";
    if (std::ranges::find(out, text) == out.end())
      out.push_back(text);
  }
  return out;
}

std::string joined(const std::vector<std::string> &parts) { return llvm::join(parts, ", "); }

Json memberJson(const Member &member, const Merge &merge) {
  const LogResult &result = *member.result;
  Json out = {{"run", member.run}, {"tool", merge.runs[member.run].run->tool}, {"rule", result.rule.id}};
  if (!result.rule.component.empty())
    out["component"] = result.rule.component;
  if (!result.rule.name.empty())
    out["name"] = result.rule.name;
  out["exact"] = member.exact;
  out["suppressed"] = result.suppressed;
  out["severity"] = report::severityName(result.severity);
  out["message"] = result.message;
  out["where"] = placeJson(result.where);
  return out;
}

std::string ruleOf(const Member &member, const Merge &merge, const Rules &rules) {
  std::string out = shownRule(member.result->rule, merge.runs[member.run].run->ours(), rules);
  const std::string &component = member.result->rule.component;
  return component.empty() ? out : out + " of " + report::printable(component);
}

} // namespace

std::string verdict(const MergedGroup &group, const Merge &merge) {
  const report::LogRun &run = *merge.runs[group.first().run].run;
  std::vector<std::string> also = others(group, merge, false), hidden = others(group, merge, true);
  std::string out;
  if (run.ours())
    out = also.empty() ? "only irqlint" : "confirmed by " + joined(also);
  else
    out = also.empty() ? "only " + run.tool : run.tool + " and " + joined(also) + ", not irqlint";
  if (!hidden.empty())
    out += "; suppressed: " + joined(hidden);
  bool ranOurs = std::ranges::any_of(merge.runs, [](const MergedRun &r) { return r.run->ours(); });
  bool hiddenByUs = std::ranges::any_of(group.members, [&](const Member &m) { return merge.runs[m.run].run->ours(); });
  if (!run.ours() && ranOurs && !hiddenByUs)
    out += group.slugs.empty() ? "; irqlint has no rule for it" : "; irqlint's rule: " + joined(group.slugs);
  return out;
}

void writeMergeText(const Merge &merge, const Rules &rules, const report::Style &style, llvm::raw_ostream &out) {
  for (const MergedGroup &group : merge.groups) {
    const LogResult &result = *group.first().result;
    std::string level(report::severityName(result.severity));
    out << shownPlace(result.where) << ": " << style.severity(result.severity, level + ":") << ' '
        << shownMessage(result.message) << ' ' << style.dim(ruleOf(group.first(), merge, rules)) << '\n'
        << "  " << style.bold(verdict(group, merge)) << '\n';
  }
  if (!merge.groups.empty())
    out << '\n';
  size_t width = 4;
  for (const MergedRun &run : merge.runs)
    width = std::max(width, run.label.size());
  auto row = [&](const std::string &label, std::initializer_list<std::string> cells) {
    out << label << std::string(width - std::min(width, label.size()), ' ');
    for (const std::string &cell : cells)
      out << std::string(cell.size() < 12 ? 12 - cell.size() : 1, ' ') << cell;
    out << '\n';
  };
  row("tool", {"results", "shared", "alone", "suppressed"});
  for (size_t i = 0; i < merge.runs.size(); ++i) {
    const Merge::Count &count = merge.counts[i];
    row(merge.runs[i].label, {std::to_string(count.results), std::to_string(count.shared), std::to_string(count.alone),
                              std::to_string(count.suppressed)});
  }
}

void writeMergeMarkdown(const Merge &merge, const Rules &rules, llvm::raw_ostream &out) {
  out << "| tool | results | shared | alone | suppressed |\n|---|---:|---:|---:|---:|\n";
  for (size_t i = 0; i < merge.runs.size(); ++i) {
    const Merge::Count &count = merge.counts[i];
    out << "| " << markdownCell(merge.runs[i].label) << " | " << count.results << " | " << count.shared << " | "
        << count.alone << " | " << count.suppressed << " |\n";
  }
  if (merge.groups.empty())
    return;
  out << "\n| place | finding | rule | who says so |\n|---|---|---|---|\n";
  for (const MergedGroup &group : merge.groups) {
    const LogResult &result = *group.first().result;
    out << "| " << markdownCell(shownPlace(result.where)) << " | " << markdownCell(shownMessage(result.message))
        << " | " << markdownCell(ruleOf(group.first(), merge, rules)) << " | " << markdownCell(verdict(group, merge))
        << " |\n";
  }
}

void writeMergeJson(const Merge &merge, const Rules &, llvm::raw_ostream &out) {
  Json runs = Json::array(), groups = Json::array();
  for (size_t i = 0; i < merge.runs.size(); ++i) {
    const MergedRun &run = merge.runs[i];
    const Merge::Count &count = merge.counts[i];
    runs.push_back({{"tool", run.run->tool},
                    {"label", run.label},
                    {"version", run.run->version},
                    {"file", run.file},
                    {"results", count.results},
                    {"shared", count.shared},
                    {"alone", count.alone},
                    {"suppressed", count.suppressed}});
  }
  for (const MergedGroup &group : merge.groups) {
    Json members = Json::array();
    for (const Member &member : group.members)
      members.push_back(memberJson(member, merge));
    groups.push_back({{"verdict", verdict(group, merge)}, {"rules", group.slugs}, {"results", std::move(members)}});
  }
  out << report::toText({{"tool", "irqlint"}, {"runs", std::move(runs)}, {"groups", std::move(groups)}});
}

} // namespace irqlint::compare
