// tool.driver.rules, notifications and taxonomies.
#include "report/Markdown.h"
#include "report/Pages.h"
#include "report/RuleInfoReader.h"
#include "report/Sarif.h"

#include "llvm/ADT/StringExtras.h"

#include <set>

namespace irqlint::report::sarif {
namespace {

constexpr size_t MaxDescription = 1024, MaxTags = 20;

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
constexpr size_t Cwe = 0;

/// Calls visit(taxonomy, id, name, exact) for each peer of a rule.
template <typename Visit> void forEachPeer(const RuleInfo &rule, Visit visit) {
  for (const std::string &cwe : rule.cwe)
    visit(Cwe, cwe, std::string(), false);
  for (const RuleInfo::Equivalent &other : rule.equivalents)
    for (size_t i = 0; i < std::size(Taxonomies); ++i)
      if (other.peer.starts_with(Taxonomies[i].peer))
        visit(i, other.id, other.name, other.exact);
}

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

Json notification(const char *id, const char *name, const char *text, const char *help) {
  return {{"id", id},
          {"name", name},
          {"shortDescription", message(text)},
          {"fullDescription", message(text)},
          {"help", message(help)},
          {"helpUri", std::string(Homepage) + "/blob/main/docs/guide/formats.md"}};
}

} // namespace

Taxa::Taxa(const std::vector<const RuleInfo *> &rules) {
  for (const RuleInfo *rule : rules)
    forEachPeer(*rule, [this](size_t taxonomy, const std::string &id, const std::string &name, bool) {
      std::string &known = taxa[taxonomy][id];
      if (known.empty())
        known = name;
    });
}

Json Taxa::toolComponents() const {
  Json out = Json::array();
  for (const auto &[index, known] : taxa) {
    const Taxonomy &taxonomy = Taxonomies[index];
    Json list = Json::array();
    for (const auto &[id, name] : known) {
      Json taxon = {{"id", id}};
      if (!name.empty())
        taxon["name"] = name;
      list.push_back(std::move(taxon));
    }
    out.push_back({{"name", taxonomy.name},
                   {"organization", taxonomy.organization},
                   {"informationUri", taxonomy.uri},
                   {"shortDescription", message(std::string(taxonomy.description) + ".")},
                   {"isComprehensive", false},
                   {"taxa", std::move(list)}});
  }
  return out;
}

Json Taxa::references() const {
  Json out = Json::array();
  for (const auto &[index, known] : taxa)
    out.push_back({{"name", Taxonomies[index].name}, {"index", out.size()}});
  return out;
}

Json Taxa::relationships(const RuleInfo &rule) const {
  Json out = Json::array();
  std::set<std::pair<size_t, std::string>> seen;
  forEachPeer(rule, [&](size_t taxonomy, const std::string &id, const std::string &, bool exact) {
    if (!seen.emplace(taxonomy, id).second)
      return;
    Json component = {{"name", Taxonomies[taxonomy].name}, {"index", std::distance(taxa.begin(), taxa.find(taxonomy))}};
    out.push_back({{"target", {{"id", id}, {"toolComponent", std::move(component)}}},
                   {"kinds", Json::array({exact ? "equal" : "relevant"})}});
  });
  return out;
}

Json rule(const RuleInfo &info, const Taxa &taxa) {
  Json tags = info.tags;
  for (const std::string &cwe : info.cwe)
    tags.push_back("external/cwe/cwe-" + (cwe.size() < 3 ? std::string(3 - cwe.size(), '0') : "") + cwe);
  while (tags.size() > MaxTags)
    tags.erase(tags.size() - 1);
  std::string full = linkFree(info.summary), page = (info.page.empty() ? full : info.page) + seeAlso(info, true);
  Json rule = {{"id", info.code},
               {"name", pascalCase(info.slug)},
               {"shortDescription", message(linkFree(info.name))},
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

Json notificationDescriptors() {
  return Json::array({notification("incomplete", "CodeNotAnalysed", "Some code could not be analysed.",
                                   "Run irqlint doctor: it says what is missing to read this code, and what to do."),
                      notification("remark", "InputRemark", "A remark about the input.",
                                   "Nothing was left out of the analysis by this.")});
}

} // namespace irqlint::report::sarif
