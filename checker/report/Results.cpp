#include "report/Results.h"

#include "report/Fingerprint.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <map>

namespace irqlint::report {

std::vector<Result> results(const Run &run) {
  std::vector<Result> counting, hidden, all;
  for (const Finding &finding : run.findings)
    counting.push_back({&finding, nullptr, {}});
  for (const HiddenFinding &one : run.hidden)
    hidden.push_back({&one.finding, &one.why, {}});
  std::ranges::merge(counting, hidden, std::back_inserter(all),
                     [&](const Result &a, const Result &b) { return run.before(*a.finding, *b.finding); });

  std::map<std::string, unsigned> counts;
  for (Result &result : all) {
    std::string hash = semanticHash(*result.finding);
    result.fingerprint = hash + ":" + std::to_string(++counts[hash]);
  }
  if (!run.showHidden)
    std::erase_if(all, [](const Result &result) { return result.hiding != nullptr; });
  return all;
}

std::vector<const Finding *> worstFirst(const Run &run) {
  std::vector<const Finding *> list;
  for (Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
    for (const Finding &finding : run.findings)
      if (finding.severity == severity)
        list.push_back(&finding);
  return list;
}

std::string codeOf(const Run &run, const Finding &finding) {
  const RuleInfo *rule = run.rule(finding.rule);
  return rule ? rule->code : finding.rule;
}

std::string rulePage(const Finding &finding) {
  return std::string(Homepage) + "/blob/main/rules/" + finding.rule + "/rule.md";
}

std::string sentence(std::string text) {
  if (!text.empty() && !text.ends_with('.'))
    text += '.';
  return text;
}

std::string upperFirst(std::string text) {
  if (!text.empty())
    text[0] = llvm::toUpper(text[0]);
  return text;
}

std::string factAndHelp(const Finding &finding) {
  std::string out = sentence(finding.message);
  return finding.help.empty() ? out : out + " " + sentence(upperFirst(finding.help));
}

const std::string &stepText(const Finding &finding, const Step &step) {
  static const std::string here = "here";
  return step.text == finding.message ? here : step.text;
}

std::vector<std::string> numberedPath(const Finding &finding, size_t limit) {
  std::vector<std::string> lines;
  for (size_t i : keySteps(finding.path, limit)) {
    const Step &step = finding.path[i];
    lines.push_back(std::to_string(lines.size() + 1) + ". " + placeText(step.where) + ": " + stepText(finding, step));
  }
  return lines;
}

std::string placeText(const SourceRange &where) {
  return where.valid() ? where.path + ":" + std::to_string(where.line) : where.path;
}

std::vector<IncompleteFile> incompleteFiles(const Run &run) {
  std::map<std::string, std::pair<const Notification *, size_t>> files;
  std::vector<IncompleteFile> out;
  for (const Notification &notification : run.notifications) {
    const SourceRange &where = notification.where;
    if (!notification.incomplete)
      continue;
    if (where.path.empty() || where.path == ".") {
      out.push_back({{}, notification.text});
      continue;
    }
    auto &[first, count] = files[where.path];
    first = !first || where < first->where ? &notification : first;
    ++count;
  }
  for (const auto &[path, entry] : files) {
    const auto &[first, count] = entry;
    std::string text = first->text.starts_with("not analysed") ? first->text : "not analysed in full: " + first->text;
    if (count > 1)
      text += " (and " + counted(count - 1, "more place") + ")";
    out.push_back({first->where, std::move(text)});
  }
  return out;
}

bool isAbsolute(std::string_view path) { return path.starts_with('/') || (path.size() > 1 && path[1] == ':'); }

std::string pathInRepository(const Run &run, const std::string &path) {
  if (run.repository.root.empty() || path.empty())
    return path;
  std::string full = isAbsolute(path) ? path : run.root + "/" + path, root = run.repository.root + "/";
  if (root[1] == ':')
    for (std::string *text : {&full, &root})
      std::ranges::replace(*text, '\\', '/');
  return full.starts_with(root) ? full.substr(root.size()) : path;
}

} // namespace irqlint::report
