#include "cli/Topics.h"

#include "cli/RuleNames.h"
#include "report/Pages.h"
#include "report/RuleInfoReader.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <map>
#include <set>

namespace irqlint::cli {
namespace {

using report::Page;

bool equal(llvm::StringRef a, llvm::StringRef b) { return a.equals_insensitive(b); }

std::string familyOf(const RuleInfo &info) { return info.slug.substr(0, info.slug.find('/')); }

/// Text in a cell of a table.
std::string cell(std::string_view text) {
  std::string out;
  for (char c : text)
    out += c == '|' ? "/" : std::string(1, c);
  return out;
}

/// A table of rules; empty for none.
std::string ruleTable(const std::vector<const RuleInfo *> &rules, std::string_view heading) {
  if (rules.empty())
    return {};
  std::string out = "\n## " + std::string(heading) + "\n\n| rule | finds |\n|---|---|\n";
  for (const RuleInfo *info : rules)
    out += "| `" + info->slug + "` | " + cell(info->summary) + " |\n";
  return out;
}

template <typename Wanted> std::vector<const RuleInfo *> rulesWhere(Wanted wanted) {
  std::vector<const RuleInfo *> out;
  for (const RegisteredRule &rule : allRules())
    if (wanted(rule.info))
      out.push_back(&rule.info);
  return out;
}

bool contains(const std::vector<std::string> &list, std::string_view text) {
  return std::ranges::find(list, text) != list.end();
}

// ------------------------------------------------------------------------------------------- concepts, families

std::string conceptPage(const Page &page, std::string_view word) {
  std::string family = llvm::StringRef(word).lower();
  auto own = rulesWhere([&](const RuleInfo &i) { return familyOf(i) == family || familyOf(i) == page.name; });
  auto others = rulesWhere(
      [&](const RuleInfo &i) { return contains(i.concepts, page.name) && std::ranges::find(own, &i) == own.end(); });
  return page.text + (own.empty() ? "" : ruleTable(own, "Rules of the family '" + familyOf(*own.front()) + "'")) +
         ruleTable(others, own.empty() ? "Rules" : "Other rules that need it");
}

std::optional<std::string> familyPage(llvm::StringRef word) {
  word.consume_back("/*") || word.consume_back("/");
  auto rules = rulesWhere([&](const RuleInfo &i) { return equal(familyOf(i), word); });
  if (rules.empty())
    return std::nullopt;
  std::string out = "# Rules of the family '" + familyOf(*rules.front()) + "'\n" + ruleTable(rules, "Rules");
  return out;
}

// ------------------------------------------------------------------------------------------- bug checks

/// "C4" for 0xC4: the form in which verifier violations are named.
std::string verifierPrefix(const Page &page) { return page.name.substr(2) + "/"; }

/// What the first parameter can say, with the rules that see it coming.
std::string violationTable(const Page &page) {
  std::map<std::string, std::vector<std::string>> rulesOf;
  for (const RegisteredRule &rule : allRules())
    for (const RuleInfo::Equivalent &other : rule.info.equivalents)
      if (other.peer == "verifier" && llvm::StringRef(other.id).starts_with(verifierPrefix(page)))
        rulesOf[other.id].push_back(rule.info.slug);
  if (rulesOf.empty())
    return {};
  std::string out = "\n## First parameter, and the rules near to it\n\n| value | means | rules |\n|---|---|---|\n";
  for (const report::PeerItem &item : report::peerItems()) {
    auto found = rulesOf.find(std::string(item.id));
    if (item.peer != "verifier" || found == rulesOf.end())
      continue;
    std::string rules;
    for (const std::string &slug : found->second)
      rules += (rules.empty() ? "" : ", ") + slug;
    out +=
        "| " + std::string(item.id.substr(item.id.find('/') + 1)) + " | " + cell(item.meaning) + " | " + rules + " |\n";
  }
  return out;
}

std::string bugcheckPage(const Page &page) {
  auto rules = rulesWhere([&](const RuleInfo &i) { return contains(i.bugchecks, page.name); });
  std::string out = page.text + violationTable(page) + ruleTable(rules, "Rules whose findings can end here");
  return rules.empty() ? out + "\nNo rule of irqlint leads here: " + page.general + ".\n" : out;
}

// ------------------------------------------------------------------------------------------- other tools

/// "C4/0x00020004" and "0xC4/0x20004" alike.
std::string comparableVerifierId(llvm::StringRef id) {
  auto [check, violation] = id.split('/');
  check.consume_front_insensitive("0x");
  auto [number, more] = violation.split('.');
  number.consume_front_insensitive("0x");
  return check.str() + "/" + number.ltrim('0').str() + "." + more.str();
}

/// Whether somebody who writes `word` may mean this id.
bool isPeerId(llvm::StringRef word, llvm::StringRef peer, llvm::StringRef id) {
  if (equal(word, id))
    return true;
  if (peer == "verifier" && word.contains('/'))
    return equal(comparableVerifierId(word), comparableVerifierId(id));
  return id.starts_with("C") && word.size() >= 4 && word == id.drop_front(1); // 28121 for C28121
}

struct Match {
  const RuleInfo *rule;
  const RuleInfo::Equivalent *other;
};

std::optional<std::string> peerPage(llvm::StringRef word) {
  std::vector<Match> matches;
  std::set<std::pair<std::string, std::string>> names; ///< tool and id
  for (const RegisteredRule &rule : allRules())
    for (const RuleInfo::Equivalent &other : rule.info.equivalents)
      if (isPeerId(word, other.peer, other.id) || (!other.name.empty() && equal(word, other.name))) {
        matches.push_back({&rule.info, &other});
        names.emplace(other.peer, other.id);
      }
  for (const report::PeerItem &item : report::peerItems())
    if (isPeerId(word, item.peer, item.id))
      names.emplace(item.peer, item.id);
  if (names.empty())
    return std::nullopt;

  std::string out = "# " + names.begin()->second + "\n\n";
  for (const auto &[peer, id] : names) {
    const report::PeerItem *item = report::findPeerItem(peer, id);
    out += "- " + std::string(report::peerName(peer)) + " " + id;
    for (const Match &match : matches)
      if (match.other->peer == peer && match.other->id == id && !match.other->name.empty()) {
        out += " (`" + match.other->name + "`)";
        break;
      }
    out += item ? ": " + std::string(item->meaning) + "\n" : "\n";
    if (peer == "verifier")
      if (const Page *page = report::findBugcheck("0x" + id.substr(0, id.find('/'))))
        out += "- Bug check " + page->name + " " + page->title + ": `irqlint explain " + page->name + "`\n";
  }
  if (matches.empty())
    return out + "\nNo rule of irqlint stands for it.\n";
  out += "\n## Rules of irqlint for it\n\n| rule | match | finds |\n|---|---|---|\n";
  std::ranges::sort(matches, {}, [](const Match &m) { return std::pair(!m.other->exact, m.rule->slug); });
  std::set<const RuleInfo *> seen;
  for (const Match &match : matches)
    if (seen.insert(match.rule).second)
      out += "| `" + match.rule->slug + "` | " + (match.other->exact ? "exact" : "near") + " | " +
             cell(match.rule->summary) + " |\n";
  return out + "\n`irqlint explain " + matches.front().rule->slug + "` shows its page.\n";
}

} // namespace

std::string rulePage(std::string_view slug) {
  const auto rule =
      std::ranges::find(allRules(), slug, [](const RegisteredRule &r) -> std::string_view { return r.info.slug; });
  if (rule == allRules().end())
    return {};
  const RuleInfo &info = rule->info;
  std::string page = info.page.empty() ? "# " + info.name + "\n\n" + info.summary + ".\n" : info.page;
  return page + report::seeAlso(info, false);
}

std::string topicsPage() {
  std::string out =
      "# What can be explained\n\n"
      "- `irqlint explain FILE:LINE`: a finding of the last run, in words\n"
      "- `irqlint explain RULE`: a rule, by slug (`irql/call-above-max`) or code (`KDL0001`)\n"
      "- `irqlint explain C28121`: what PREfast, CodeQL, SDV or Driver Verifier (`C4/0x00020004`) call something\n"
      "- `irqlint explain 0xD1`: a bug check, by code or name\n"
      "- `irqlint explain irql`: a concept\n";
  out += "\n## Concepts\n\n| concept | about |\n|---|---|\n";
  for (const Page &page : report::conceptPages())
    out += "| `" + page.name + "` | " + page.title + " |\n";
  std::map<std::string, size_t> families;
  for (const RegisteredRule &rule : allRules())
    ++families[familyOf(rule.info)];
  out += "\n## Families of rules\n\n| family | rules |\n|---|---|\n";
  for (const auto &[family, count] : families)
    out += "| `" + family + "` | " + std::to_string(count) + " |\n";
  out += "\n## Bug checks\n\n| code | name |\n|---|---|\n";
  for (const Page &page : report::bugcheckPages())
    out += "| `" + page.name + "` | " + page.title + " |\n";
  return out;
}

std::optional<std::string> pageAbout(std::string_view word) {
  if (const Page *page = report::findConcept(word))
    return conceptPage(*page, word);
  if (auto rules = rulesNamed(word);
      rules.size() == 1 && (equal(rules[0]->info.slug, word) || equal(rules[0]->info.code, word)))
    return rulePage(rules[0]->info.slug);
  if (auto page = familyPage(word))
    return page;
  if (const Page *page = report::findBugcheck(word))
    return bugcheckPage(*page);
  if (auto page = peerPage(word))
    return page;
  if (const Page *page = report::findBugcheck("0x" + std::string(word))) // "D1"
    return bugcheckPage(*page);
  return std::nullopt;
}

std::vector<std::string> topicWords() {
  std::set<std::string> words;
  for (const RegisteredRule &rule : allRules()) {
    words.insert({rule.info.slug, rule.info.code, familyOf(rule.info)});
    for (const RuleInfo::Equivalent &other : rule.info.equivalents)
      if (!other.name.empty())
        words.insert(other.name);
  }
  for (const Page &page : report::conceptPages()) {
    words.insert(page.name);
    words.insert(page.aliases.begin(), page.aliases.end());
  }
  for (const Page &page : report::bugcheckPages())
    words.insert({page.name, page.title});
  for (const report::PeerItem &item : report::peerItems())
    if (item.peer != "verifier")
      words.insert(std::string(item.id));
  return {words.begin(), words.end()};
}

} // namespace irqlint::cli
