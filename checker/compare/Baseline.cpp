#include "compare/Baseline.h"

#include "compare/Matching.h"
#include "report/Fingerprint.h"
#include "report/LogText.h"
#include "report/LogUri.h"

#include <algorithm>
#include <tuple>

namespace irqlint::compare {
namespace {

using report::Json;
using report::LogProblem;

constexpr int FileVersion = 1;

class Reader {
public:
  explicit Reader(std::string_view text) : text(text) {}

  std::variant<std::vector<BaselineEntry>, std::vector<LogProblem>> run() {
    auto parsed = report::parseJson(text);
    if (auto *error = std::get_if<report::JsonError>(&parsed))
      return std::vector{LogProblem{error->line, error->pointer, error->text}};
    const Json &json = std::get<Json>(parsed);
    if (isBaseline(json))
      for (size_t i = 0; i < json["findings"].size(); ++i)
        entry(json["findings"][i], "/findings/" + std::to_string(i));
    if (!problems.empty())
      return std::move(problems);
    return std::move(entries);
  }

private:
  bool isBaseline(const Json &json) {
    if (!json.is_object())
      return complain("", "must be an object");
    if (json.contains("runs"))
      return complain("", "is a SARIF log and no baseline; irqlint diff compares logs");
    auto version = json.find("version"), findings = json.find("findings");
    if (version == json.end() || findings == json.end())
      return complain("", "must have \"version\" and \"findings\"; --update-baseline writes such a file");
    if (version->is_string())
      return complain("/version", "this is a report of findings and no baseline; irqlint diff compares reports");
    if (*version != FileVersion)
      return complain("/version", "this irqlint reads version " + std::to_string(FileVersion) + " of baselines");
    if (!findings->is_array())
      return complain("/findings", "must be an array");
    return true;
  }

  void entry(const Json &json, const std::string &at) {
    if (!json.is_object())
      return void(complain(at, "must be an object"));
    BaselineEntry out;
    const std::pair<const char *, std::string *> members[] = {
        {"code", &out.code},         {"rule", &out.rule},       {"path", &out.path},
        {"function", &out.function}, {"subject", &out.subject}, {"fingerprint", &out.fingerprint},
        {"reason", &out.reason}};
    for (const auto &[key, value] : json.items()) {
      auto member = std::ranges::find(members, key, [](const auto &m) { return std::string(m.first); });
      if (member == std::end(members))
        complain(report::pointerTo(at, key),
                 "unknown key; known are code, rule, path, function, subject, fingerprint, reason");
      else if (!value.is_string())
        complain(report::pointerTo(at, key), "must be a string");
      else
        *member->second = value.get<std::string>();
    }
    for (const char *key : {"code", "path", "fingerprint"})
      if (!json.contains(key))
        complain(at, "'" + std::string(key) + "' is missing");
    out.path = report::cleanPath(out.path);
    entries.push_back(std::move(out));
  }

  bool complain(const std::string &pointer, std::string what) {
    constexpr size_t Enough = 20;
    if (problems.size() < Enough)
      problems.push_back({report::lineOf(text, pointer), pointer, std::move(what)});
    return false;
  }

  std::string_view text;
  std::vector<BaselineEntry> entries;
  std::vector<LogProblem> problems;
};

Identity identity(const BaselineEntry &entry, bool mayHaveMoved) {
  Identity out{{keyOf({entry.code, entry.path, entry.fingerprint})}, entry.path};
  if (!mayHaveMoved)
    return out;
  out.keys.push_back(keyOf({entry.code, entry.fingerprint}));
  bool told = !entry.function.empty() && !entry.subject.empty();
  out.keys.push_back(told ? keyOf({entry.code, entry.function, entry.subject}) : "");
  return out;
}

auto order(const BaselineEntry &entry) {
  return std::tie(entry.path, entry.code, entry.function, entry.subject, entry.fingerprint, entry.reason);
}

/// The line of each element of /findings, in one pass: files may hold thousands.
void addLines(std::string_view text, std::vector<BaselineEntry> &entries) {
  size_t at = text.find("\"findings\"");
  bool quoted = false;
  int depth = 0;
  unsigned line = report::lineAtOffset(text, at);
  for (size_t next = 0, i = text.find('[', at); i < text.size() && next < entries.size(); ++i) {
    char c = text[i];
    line += c == '\n';
    if (quoted) {
      i += c == '\\';
      quoted = c != '"';
      continue;
    }
    quoted = c == '"';
    if (c == '{' && depth++ == 0)
      entries[next++].line = line;
    depth -= c == '}';
  }
}

} // namespace

std::variant<std::vector<BaselineEntry>, std::vector<LogProblem>> readBaseline(std::string_view bytes) {
  constexpr size_t MaxDepth = 50;
  std::string text = report::toUtf8(bytes);
  if (auto at = report::tooDeepAt(text, MaxDepth))
    return std::vector{LogProblem{report::lineAtOffset(text, *at), "", "nests too deeply for a baseline"}};
  auto result = Reader(text).run();
  if (auto *entries = std::get_if<0>(&result))
    addLines(text, *entries);
  return result;
}

std::string baselineText(std::vector<BaselineEntry> entries) {
  std::ranges::sort(entries, [](const BaselineEntry &a, const BaselineEntry &b) { return order(a) < order(b); });
  Json list = Json::array();
  for (const BaselineEntry &entry : entries)
    list.push_back({{"code", entry.code},
                    {"rule", entry.rule},
                    {"path", entry.path},
                    {"function", entry.function},
                    {"subject", entry.subject},
                    {"fingerprint", entry.fingerprint},
                    {"reason", entry.reason}});
  return report::toText({{"tool", "irqlint"}, {"version", FileVersion}, {"findings", std::move(list)}});
}

BaselineEntry entryOf(const Finding &finding, const report::Run &run, std::string path) {
  const RuleInfo *rule = run.rule(finding.rule);
  return {rule ? rule->code : finding.rule, finding.rule, std::move(path), finding.function, finding.subject,
          report::semanticHash(finding)};
}

BaselineComparison compareWithBaseline(const std::vector<BaselineEntry> &entries, const std::vector<BaselineEntry> &now,
                                       const BaselineEvidence &evidence) {
  std::vector<Identity> before, after;
  std::vector<bool> canBeGone;
  for (const BaselineEntry &entry : entries) {
    canBeGone.push_back(evidence.looked(entry));
    before.push_back(identity(entry, evidence.placeGone(entry)));
  }
  for (const BaselineEntry &entry : now)
    after.push_back(identity(entry, true));

  BaselineComparison out;
  out.known = match(before, after);
  std::vector<bool> found(entries.size());
  for (size_t i = 0; i < now.size(); ++i) {
    if (!out.known[i]) {
      out.added.push_back(now[i]);
      continue;
    }
    found[*out.known[i]] = true;
    out.occurring.push_back(now[i]);
    out.occurring.back().reason = entries[*out.known[i]].reason;
  }
  for (size_t i = 0; i < entries.size(); ++i)
    if (!found[i])
      (canBeGone[i] ? out.gone : out.unseen).push_back(entries[i]);
  return out;
}

} // namespace irqlint::compare
