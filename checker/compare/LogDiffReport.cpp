#include "compare/Display.h"
#include "compare/LogDiff.h"
#include "report/RuleInfoReader.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace irqlint::compare {
namespace {

using Kind = Difference::Kind;
constexpr std::pair<Kind, const char *> Kinds[] = {
    {Kind::New, "new"}, {Kind::Fixed, "fixed"}, {Kind::Moved, "moved"}, {Kind::Unchanged, "unchanged"}};

size_t countOf(const std::vector<Difference> &differences, Kind kind) {
  return static_cast<size_t>(std::ranges::count(differences, kind, &Difference::kind));
}

/// Words after the message: where it was, or why it is here.
std::string remark(const Difference &difference) {
  if (difference.kind == Kind::Moved)
    return "was in " + shownPlace(difference.before->where);
  return difference.note;
}

std::string ruleText(const Difference &difference, const RuleList &rules) {
  return shownRule(difference.shown().rule, difference.run->ours(), rules);
}

report::Json toJson(const Difference &difference) {
  const report::LogResult &result = difference.shown();
  report::Json out = {{"tool", difference.run->tool},
                      {"rule", result.rule.id},
                      {"severity", report::severityName(result.severity)},
                      {"message", result.message},
                      {"where", placeJson(result.where)}};
  if (difference.before && difference.after)
    out["before"] = placeJson(difference.before->where);
  if (!difference.note.empty())
    out["note"] = difference.note;
  return out;
}

} // namespace

std::string diffSummary(const std::vector<Difference> &differences) {
  std::string out;
  for (const auto &[kind, name] : Kinds)
    out += (out.empty() ? "" : ", ") + std::to_string(countOf(differences, kind)) + " " + name;
  return out;
}

void writeDiffText(const std::vector<Difference> &differences, const RuleList &rules, const report::Style &style,
                   llvm::raw_ostream &out) {
  for (const auto &[kind, name] : Kinds) {
    size_t count = countOf(differences, kind);
    if (kind == Kind::Unchanged || count == 0)
      continue;
    out << style.bold(std::string(name) + ": " + std::to_string(count)) << '\n';
    for (const Difference &difference : differences) {
      if (difference.kind != kind)
        continue;
      const report::LogResult &result = difference.shown();
      std::string level(report::severityName(result.severity)), words = remark(difference);
      out << "  " << shownPlace(result.where) << ": " << style.severity(result.severity, level + ":") << ' '
          << shownMessage(result.message) << ' ' << style.dim(ruleText(difference, rules))
          << (words.empty() ? "" : "; " + words) << '\n';
    }
  }
}

void writeDiffMarkdown(const std::vector<Difference> &differences, const RuleList &rules, llvm::raw_ostream &out) {
  out << "**" << diffSummary(differences) << "**\n";
  for (const auto &[kind, name] : Kinds) {
    size_t count = countOf(differences, kind);
    if (kind == Kind::Unchanged || count == 0)
      continue;
    out << "\n### " << static_cast<char>(llvm::toUpper(name[0])) << name + 1 << " (" << count << ")\n\n"
        << "| place | severity | finding | rule |\n|---|---|---|---|\n";
    for (const Difference &difference : differences) {
      if (difference.kind != kind)
        continue;
      const report::LogResult &result = difference.shown();
      std::string words = remark(difference);
      out << "| " << markdownCell(shownPlace(result.where)) << " | " << report::severityName(result.severity) << " | "
          << markdownCell(shownMessage(result.message) + (words.empty() ? "" : "; " + words)) << " | "
          << markdownCell(ruleText(difference, rules)) << " |\n";
    }
  }
}

void writeDiffJson(const std::vector<Difference> &differences, const RuleList &, llvm::raw_ostream &out) {
  report::Json json = report::Json::object(), counts = report::Json::object();
  for (const auto &[kind, name] : Kinds)
    counts[name] = countOf(differences, kind);
  json["tool"] = "irqlint";
  json["counts"] = std::move(counts);
  for (const auto &[kind, name] : Kinds) {
    report::Json list = report::Json::array();
    for (const Difference &difference : differences)
      if (difference.kind == kind)
        list.push_back(toJson(difference));
    json[name] = std::move(list);
  }
  out << report::toText(json);
}

} // namespace irqlint::compare
