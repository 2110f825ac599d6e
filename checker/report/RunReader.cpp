#include "report/RunReader.h"

#include "report/RuleInfoReader.h"

#include <algorithm>
#include <limits>

namespace irqlint::report {
namespace {

/// Thrown inside of this file only: what is wrong, and where.
struct Wrong {
  std::string pointer, text;
};

/// A value with the pointer that names it.
class Node {
public:
  Node(const Json &value, std::string pointer) : value(value), pointer(std::move(pointer)) {}

  void demandObject() const {
    if (!value.is_object())
      throw Wrong{pointer, "must be an object"};
  }

  std::string text(const char *key) const {
    const Json *member = find(key);
    if (!member)
      return {};
    if (!member->is_string())
      throw Wrong{pointerTo(pointer, key), "must be a string"};
    return member->get<std::string>();
  }

  bool flag(const char *key, bool otherwise) const {
    const Json *member = find(key);
    if (member && !member->is_boolean())
      throw Wrong{pointerTo(pointer, key), "must be true or false"};
    return member ? member->get<bool>() : otherwise;
  }

  uint32_t number(const char *key) const {
    const Json *member = find(key);
    if (!member)
      return 0;
    bool fits = member->is_number_unsigned() && member->get<uint64_t>() <= std::numeric_limits<uint32_t>::max();
    if (!fits)
      throw Wrong{pointerTo(pointer, key), "must be a whole number that is not negative"};
    return member->get<uint32_t>();
  }

  Node object(const char *key) const {
    static const Json none = Json::object();
    const Json *member = find(key);
    Node node(member ? *member : none, pointerTo(pointer, key));
    node.demandObject();
    return node;
  }

  /// Elements of an array of objects.
  std::vector<Node> objects(const char *key) const {
    std::vector<Node> out;
    const Json *member = find(key);
    if (!member)
      return out;
    std::string at = pointerTo(pointer, key);
    if (!member->is_array())
      throw Wrong{at, "must be an array"};
    for (size_t i = 0; i < member->size(); ++i) {
      out.emplace_back((*member)[i], pointerTo(at, std::to_string(i)));
      out.back().demandObject();
    }
    return out;
  }

  const Json *find(const char *key) const {
    auto found = value.find(key);
    return found == value.end() ? nullptr : &*found;
  }
  Wrong wrong(const char *key, std::string text) const { return {pointerTo(pointer, key), std::move(text)}; }

private:
  const Json &value;
  std::string pointer;
};

SourceRange readRange(const Node &node) {
  SourceRange range{node.text("file"), node.number("line"), node.number("column"), node.number("endLine"),
                    node.number("endColumn")};
  return range;
}

Step::Kind readKind(const Node &node) {
  constexpr std::string_view names[] = {"entry", "branch", "call", "return", "effect", "raise", "fault"};
  auto found = std::ranges::find(names, node.text("kind"));
  if (found == std::end(names))
    throw node.wrong("kind", "is no kind of step: entry, branch, call, return, effect, raise or fault");
  return static_cast<Step::Kind>(found - names);
}

/// Why the finding does not count, where that is said.
std::optional<Hiding> readHiding(const Node &node) {
  if (!node.find("hidden"))
    return std::nullopt;
  Node hidden = node.object("hidden");
  constexpr std::string_view names[] = {"inSource", "external", "baseline"};
  auto kind = std::ranges::find(names, hidden.text("by"));
  if (kind == std::end(names))
    throw hidden.wrong("by", "must be 'inSource', 'external' or 'baseline'");
  return Hiding{static_cast<Hiding::Kind>(kind - names), readRange(hidden.object("where")), hidden.text("form"),
                hidden.text("reason")};
}

Finding readFinding(const Node &node) {
  Finding finding;
  finding.rule = node.text("rule");
  if (finding.rule.empty())
    throw node.wrong("rule", "must name a rule");
  auto severity = parseSeverity(node.text("severity"));
  if (!severity)
    throw node.wrong("severity", "must be 'note', 'warning' or 'error'");
  finding.severity = *severity;
  finding.message = node.text("message");
  finding.help = node.text("help");
  finding.where = readRange(node.object("where"));
  finding.function = node.text("function");
  finding.module = node.text("module");
  finding.subject = node.text("subject");
  for (const Node &step : node.objects("path"))
    finding.path.push_back({readKind(step), readRange(step.object("where")), step.text("text"), step.number("depth"),
                            step.flag("essential", true), step.text("function")});
  for (const Node &related : node.objects("related"))
    finding.related.push_back({readRange(related.object("where")), related.text("text")});
  for (const Node &edit : node.objects("fix"))
    finding.fix.push_back({readRange(edit.object("where")), edit.text("insert")});
  return finding;
}

ReadRun read(const Json &json) {
  Node root(json, "");
  root.demandObject();
  if (root.text("tool") != "irqlint")
    throw root.wrong("tool", "must be 'irqlint': this is no report of --format json");
  if (!root.find("findings"))
    throw Wrong{"", "has no 'findings'"};
  ReadRun run;
  run.version = root.text("version");
  for (const Node &finding : root.objects("findings")) {
    run.findings.push_back(readFinding(finding));
    run.fingerprints.push_back(finding.text("fingerprint"));
    run.hidings.push_back(readHiding(finding));
  }
  return run;
}

} // namespace

std::variant<ReadRun, JsonError> readRun(std::string_view text) {
  auto parsed = parseJson(text);
  if (auto *error = std::get_if<JsonError>(&parsed))
    return *error;
  try {
    return read(std::get<Json>(parsed));
  } catch (const Wrong &wrong) {
    return JsonError{lineOf(text, wrong.pointer), wrong.pointer, wrong.text};
  }
}

std::string toText(const JsonError &error, std::string_view file) {
  std::string out = std::string(file) + ":" + std::to_string(error.line) + ": ";
  return out + (error.pointer.empty() ? "" : error.pointer + " ") + error.text;
}

} // namespace irqlint::report
