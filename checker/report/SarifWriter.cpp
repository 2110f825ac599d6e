// SARIF 2.1.0 for GitHub code scanning, Azure DevOps, Visual Studio and their viewers.
// What each consumer asks for stands in docs/guide/formats.md.
#include "report/Fingerprint.h"
#include "report/Json.h"
#include "report/Markdown.h"
#include "report/Pages.h"
#include "report/RuleInfoReader.h"
#include "report/Writer.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <map>
#include <set>

namespace irqlint::report {
namespace {

constexpr std::string_view Homepage = "https://github.com/irqlint/irqlint";
constexpr std::string_view Schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view SourceRoot = "%SRCROOT%";
constexpr size_t MaxSteps = 100, MaxDescription = 1024, MaxTags = 20, MaxNotificationsPerFile = 10;

/// Where the rules of another tool are described. Peers of rule.json are told by the start of their name.
struct Taxonomy {
  std::string_view peer, name, organization, description, uri;
};
constexpr Taxonomy Taxonomies[] = {
    {"cwe", "CWE", "MITRE", "The MITRE Common Weakness Enumeration", "https://cwe.mitre.org/"},
    {"prefast", "PREfast", "Microsoft", "Code Analysis for drivers",
     "https://learn.microsoft.com/windows-hardware/drivers/devtest/prefast-for-drivers-warnings"},
    {"codeql", "CodeQL", "Microsoft", "CodeQL queries for Windows drivers",
     "https://learn.microsoft.com/windows-hardware/drivers/devtest/codeql-windows-driver-queries"},
    {"sdv", "SDV", "Microsoft", "Rules of Static Driver Verifier",
     "https://learn.microsoft.com/windows-hardware/drivers/devtest/static-driver-verifier"},
    {"verifier", "DriverVerifier", "Microsoft", "Violations that Driver Verifier stops at",
     "https://learn.microsoft.com/windows-hardware/drivers/devtest/driver-verifier"},
};

std::string percentEncoded(std::string_view path) {
  std::string out;
  for (char c : path) {
    bool plain = llvm::isAlnum(c) || std::string_view("-._~/!$&'()*+,;=@").find(c) != std::string_view::npos;
    out += plain ? std::string(1, c) : "%" + llvm::toHex(llvm::StringRef(&c, 1));
  }
  return out;
}

std::string fileUri(const std::string &path) {
  return "file://" + std::string(path.starts_with('/') ? "" : "/") + percentEncoded(path);
}

bool isAbsolute(const std::string &path) { return path.starts_with('/') || (path.size() > 1 && path[1] == ':'); }

/// "irql/call-above-max" → "IrqlCallAboveMax".
std::string pascalCase(const std::string &slug) {
  std::string out;
  bool upper = true;
  for (char c : slug) {
    bool letter = llvm::isAlnum(c);
    if (letter)
      out += upper ? llvm::toUpper(c) : c;
    upper = !letter;
  }
  return out;
}

/// A sentence; what would read as a link is escaped.
std::string sentence(std::string text) {
  if (text.find("](") != std::string::npos)
    for (size_t at = text.find('['); at != std::string::npos; at = text.find('[', at + 2))
      text.insert(at, "\\");
  if (!text.empty() && !text.ends_with('.'))
    text += '.';
  return text;
}

Json message(std::string text) { return {{"text", std::move(text)}}; }

std::string level(Severity severity) { return std::string(severityName(severity)); }

/// Kinds of a step in the words of the standard, section 3.38.8.
Json kinds(Step::Kind kind) {
  switch (kind) {
  case Step::Kind::Entry:
    return {"enter", "function"};
  case Step::Kind::Branch:
    return {"branch"};
  case Step::Kind::Call:
    return {"call", "function"};
  case Step::Kind::Return:
    return {"return", "function"};
  case Step::Kind::Raise:
    return {"caution"};
  case Step::Kind::Fault:
    return {"danger"};
  case Step::Kind::Effect:
    break;
  }
  return nullptr;
}

/// Taxa per taxonomy, out of what the rules say of their peers.
class Taxa {
public:
  explicit Taxa(const std::vector<const RuleInfo *> &rules) {
    for (const RuleInfo *rule : rules)
      forEach(*rule, [this](const Taxonomy &taxonomy, const std::string &id, const std::string &name, bool) {
        std::string &known = taxa[taxonomy.name][id];
        if (known.empty())
          known = name;
      });
  }

  Json toolComponents() const {
    Json out = Json::array();
    for (const Taxonomy *taxonomy : used()) {
      Json list = Json::array();
      for (const auto &[id, name] : taxa.at(taxonomy->name)) {
        Json taxon = {{"id", id}};
        if (!name.empty())
          taxon["name"] = name;
        list.push_back(std::move(taxon));
      }
      out.push_back({{"name", taxonomy->name},
                     {"organization", taxonomy->organization},
                     {"informationUri", taxonomy->uri},
                     {"shortDescription", message(std::string(taxonomy->description) + ".")},
                     {"isComprehensive", false},
                     {"taxa", std::move(list)}});
    }
    return out;
  }

  Json references() const {
    Json out = Json::array();
    for (const Taxonomy *taxonomy : used())
      out.push_back(reference(*taxonomy));
    return out;
  }

  Json relationships(const RuleInfo &rule) const {
    Json out = Json::array();
    std::set<std::pair<std::string_view, std::string>> seen;
    forEach(rule, [&](const Taxonomy &taxonomy, const std::string &id, const std::string &, bool exact) {
      if (seen.emplace(taxonomy.name, id).second)
        out.push_back({{"target", {{"id", id}, {"toolComponent", reference(taxonomy)}}},
                       {"kinds", Json::array({exact ? "equal" : "relevant"})}});
    });
    return out;
  }

private:
  template <typename Visit> static void forEach(const RuleInfo &rule, Visit visit) {
    for (const std::string &cwe : rule.cwe)
      visit(Taxonomies[0], cwe, std::string(), false);
    for (const RuleInfo::Equivalent &other : rule.equivalents)
      for (const Taxonomy &taxonomy : Taxonomies)
        if (other.peer.starts_with(taxonomy.peer))
          visit(taxonomy, other.id, other.name, other.exact);
  }

  std::vector<const Taxonomy *> used() const {
    std::vector<const Taxonomy *> out;
    for (const Taxonomy &taxonomy : Taxonomies)
      if (taxa.contains(taxonomy.name))
        out.push_back(&taxonomy);
    return out;
  }

  Json reference(const Taxonomy &taxonomy) const {
    auto all = used();
    return {{"name", taxonomy.name}, {"index", std::ranges::find(all, &taxonomy) - all.begin()}};
  }

  std::map<std::string_view, std::map<std::string, std::string>> taxa;
};

Json toRule(const RuleInfo &info, const Taxa &taxa) {
  Json tags = info.tags;
  for (const std::string &cwe : info.cwe)
    tags.push_back("external/cwe/cwe-" + (cwe.size() < 3 ? std::string(3 - cwe.size(), '0') : "") + cwe);
  while (tags.size() > MaxTags)
    tags.erase(tags.size() - 1);
  std::string full = sentence(info.summary), page = (info.page.empty() ? full : info.page) + seeAlso(info, true);
  Json rule = {{"id", info.code},
               {"name", pascalCase(info.slug)},
               {"shortDescription", message(sentence(info.name))},
               {"fullDescription", message(full.substr(0, MaxDescription))},
               {"help", {{"text", renderMarkdown(page, Style(false))}, {"markdown", page}}},
               {"helpUri", std::string(Homepage) + "/blob/main/rules/" + info.slug + "/rule.md"},
               {"defaultConfiguration", {{"enabled", info.defaultOn}, {"level", level(info.severity)}}},
               {"properties",
                {{"slug", info.slug},
                 {"precision", info.precision},
                 {"problem.severity", info.severity == Severity::Note ? "recommendation" : level(info.severity)},
                 {"tags", std::move(tags)}}}};
  if (Json relationships = taxa.relationships(info); !relationships.empty())
    rule["relationships"] = std::move(relationships);
  return rule;
}

/// Results of one run.
class ResultWriter {
public:
  ResultWriter(const Run &run, SourceCache &sources) : run(run), sources(sources) {
    for (size_t i = 0; i < run.rules.size(); ++i)
      ruleIndex[run.rules[i]->slug] = i;
  }

  Json results() {
    Json out = Json::array();
    std::vector<std::string> semantic = semanticFingerprints(run.findings);
    for (size_t i = 0; i < run.findings.size(); ++i)
      out.push_back(result(run.findings[i], semantic[i]));
    return out;
  }

  Json location(const SourceRange &where) {
    Json artifact = isAbsolute(where.path) ? Json{{"uri", fileUri(where.path)}}
                                           : Json{{"uri", percentEncoded(where.path)}, {"uriBaseId", SourceRoot}};
    Json physical = {{"artifactLocation", std::move(artifact)}};
    if (where.valid())
      physical["region"] = region(sources.utf16(where));
    return {{"physicalLocation", std::move(physical)}};
  }

private:
  static Json region(const SourceRange &where) {
    Json out = {{"startLine", where.line}};
    if (where.column)
      out["startColumn"] = where.column;
    if (where.endLine >= where.line)
      out["endLine"] = where.endLine;
    if (where.column && where.endColumn && (where.endLine > where.line || where.endColumn > where.column))
      out["endColumn"] = where.endColumn;
    return out;
  }

  Json location(const SourceRange &where, const std::string &function) {
    Json out = location(where);
    if (!function.empty())
      out["logicalLocations"] = Json::array({{{"name", function}, {"kind", "function"}}});
    return out;
  }

  Json result(const Finding &finding, const std::string &semantic) {
    auto index = ruleIndex.find(finding.rule);
    Json out = {{"ruleId", index == ruleIndex.end() ? finding.rule : run.rules[index->second]->code}};
    if (index != ruleIndex.end())
      out["ruleIndex"] = index->second;
    out["level"] = level(finding.severity);
    out["message"] = message(text(finding));
    out["locations"] = Json::array({location(firstLine(finding.where), finding.function)});
    out["partialFingerprints"] = {{"irqlintSemantic/v1", semantic}};
    if (std::string hash = lineHash(finding.where); !hash.empty())
      out["partialFingerprints"]["primaryLocationLineHash"] = hash;
    if (!finding.path.empty())
      out["codeFlows"] = Json::array({{{"threadFlows", Json::array({{{"locations", steps(finding)}}})}}});
    if (Json list = relatedLocations(finding); !list.empty())
      out["relatedLocations"] = std::move(list);
    if (!finding.fix.empty())
      out["fixes"] = fixes(finding);
    return out;
  }

  /// GitHub shows a result in a pull request only if all its lines are in the diff: one line is enough.
  SourceRange firstLine(SourceRange where) {
    const SourceText *source = where.endLine > where.line ? sources.file(where.path) : nullptr;
    if (source) {
      where.endLine = where.line;
      where.endColumn = static_cast<uint32_t>(source->line(where.line).size()) + 1;
    }
    return where;
  }

  /// The fact, what to do, and links to the related places.
  static std::string text(const Finding &finding) {
    std::string out = sentence(finding.message);
    if (!finding.help.empty())
      out += " " + sentence(upperFirst(finding.help));
    for (size_t i = 0, id = 0; i < finding.related.size(); ++i)
      if (finding.related[i].where.valid())
        out += " See [" + bracketFree(finding.related[i].text) + "](" + std::to_string(++id) + ").";
    return out;
  }

  static std::string upperFirst(std::string text) {
    text[0] = llvm::toUpper(text[0]);
    return text;
  }

  static std::string bracketFree(std::string text) {
    std::string out;
    for (char c : text)
      out += c == '[' || c == ']' ? "\\" + std::string(1, c) : std::string(1, c);
    return out;
  }

  /// One fix, section 3.55 of the standard: a replacement of nothing by text, per edit.
  Json fixes(const Finding &finding) {
    std::map<std::string, Json> changes;
    for (const Edit &edit : finding.fix) {
      SourceRange at = sources.utf16(edit.where);
      Json region = {{"startLine", at.line}, {"startColumn", at.column}, {"endLine", at.line}, {"endColumn", at.column}};
      Json &change = changes[edit.where.path];
      if (change.is_null())
        change = {{"artifactLocation", location(edit.where)["physicalLocation"]["artifactLocation"]}, {"replacements", Json::array()}};
      change["replacements"].push_back({{"deletedRegion", std::move(region)}, {"insertedContent", {{"text", edit.text}}}});
    }
    Json list = Json::array();
    for (auto &[path, change] : changes)
      list.push_back(std::move(change));
    return Json::array({{{"description", message(sentence(finding.help))}, {"artifactChanges", std::move(list)}}});
  }

  Json relatedLocations(const Finding &finding) {
    Json out = Json::array();
    for (const Related &related : finding.related) {
      if (!related.where.valid())
        continue;
      Json place = {{"id", out.size() + 1}};
      place.update(location(related.where));
      place["message"] = message(sentence(related.text));
      out.push_back(std::move(place));
    }
    return out;
  }

  Json steps(const Finding &finding) {
    Json out = Json::array();
    for (size_t i : keySteps(finding.path, MaxSteps)) {
      const Step &step = finding.path[i];
      Json place = location(step.where, step.function);
      place["message"] = message(sentence(step.text));
      Json entry = {{"location", std::move(place)}};
      if (Json list = kinds(step.kind); !list.is_null())
        entry["kinds"] = std::move(list);
      entry["nestingLevel"] = step.depth;
      entry["executionOrder"] = i + 1;
      entry["importance"] = step.essential ? "essential" : "unimportant";
      out.push_back(std::move(entry));
    }
    return out;
  }

  std::string lineHash(const SourceRange &where) {
    const SourceText *source = sources.file(where.path);
    if (!source)
      return {};
    auto [entry, isNew] = hashes.try_emplace(where.path);
    if (isNew)
      entry->second = lineHashes(source->content());
    return where.line - 1 < entry->second.size() ? entry->second[where.line - 1] : "";
  }

  const Run &run;
  SourceCache &sources;
  std::map<std::string, size_t> ruleIndex;
  std::map<std::string, std::vector<std::string>> hashes;
};

Json invocation(const Run &run, ResultWriter &writer) {
  Json notifications = Json::array();
  std::map<std::string, size_t> perFile;
  for (const Notification &notification : run.notifications) {
    if (++perFile[notification.where.path] > MaxNotificationsPerFile)
      continue;
    Json entry = {{"descriptor", {{"id", notification.incomplete ? "incomplete" : "remark"}}},
                  {"level", level(notification.severity)},
                  {"message", message(sentence(notification.text))}};
    if (!notification.where.path.empty())
      entry["locations"] = Json::array({writer.location(notification.where)});
    notifications.push_back(std::move(entry));
  }
  return {{"executionSuccessful", run.successful},
          {"exitCode", run.exitCode},
          {"toolExecutionNotifications", std::move(notifications)}};
}

Json notificationDescriptors() {
  return Json::array({{{"id", "incomplete"}, {"shortDescription", message("Some code could not be analysed.")}},
                      {{"id", "remark"}, {"shortDescription", message("A remark about the input.")}}});
}

class SarifWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Taxa taxa(run.rules);
    ResultWriter results(run, sources);
    Json rules = Json::array();
    for (const RuleInfo *rule : run.rules)
      rules.push_back(toRule(*rule, taxa));
    Json driver = {{"name", "irqlint"},
                   {"semanticVersion", run.version},
                   {"informationUri", Homepage},
                   {"rules", std::move(rules)},
                   {"notifications", notificationDescriptors()}};
    Json taxonomies = taxa.toolComponents();
    if (!taxonomies.empty())
      driver["supportedTaxonomies"] = taxa.references();

    Json json = {{"tool", {{"driver", std::move(driver)}}},
                 {"automationDetails", {{"id", "irqlint/" + run.configuration + "/"}}},
                 {"columnKind", "utf16CodeUnits"},
                 {"originalUriBaseIds", {{std::string(SourceRoot), {{"uri", fileUri(withSlash(run.root))}}}}},
                 {"invocations", Json::array({invocation(run, results)})},
                 {"results", results.results()}};
    if (!taxonomies.empty())
      json["taxonomies"] = std::move(taxonomies);
    out << toText({{"$schema", Schema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(json)})}});
  }

private:
  static std::string withSlash(const std::string &folder) { return folder.ends_with('/') ? folder : folder + "/"; }
};

} // namespace

std::unique_ptr<Writer> makeSarifWriter() { return std::make_unique<SarifWriter>(); }

} // namespace irqlint::report
