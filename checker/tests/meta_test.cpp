// Tests about the rules themselves: that each is whole, named as it should be, documented and tested.
// Each test names what is missing and where, so that whoever adds a rule learns the house's habits from failures.
#include "irqlint/Rule.h"
#include "model/Model.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

const fs::path RulesDir = IRQLINT_RULES_DIR, TestData = fs::path(IRQLINT_TESTDATA) / "rules";

/// Folders rules/<family>/<slug>; `facts` and `common` hold no rules.
std::vector<std::string> ruleFolders() {
  std::vector<std::string> folders;
  for (const auto &family : fs::directory_iterator(RulesDir)) {
    const std::string name = family.path().filename().string();
    if (!family.is_directory() || name == "facts" || name == "common")
      continue;
    for (const auto &rule : fs::directory_iterator(family.path()))
      if (rule.is_directory())
        folders.push_back(name + "/" + rule.path().filename().string());
  }
  std::ranges::sort(folders);
  return folders;
}

/// Rules that the engine asks; those about suppressions themselves are told after it (suppression_test).
bool isOfEngine(const std::string &slug) { return !slug.starts_with("suppression/"); }

/// Folders with code in them.
std::vector<std::string> codeFolders() {
  std::vector<std::string> folders = ruleFolders();
  std::erase_if(folders, [](const std::string &slug) { return !isOfEngine(slug); });
  return folders;
}

TEST(RuleFolders, HoldCodeMetadataAndPage) {
  for (const std::string &slug : ruleFolders())
    for (const char *name : {"rule.cpp", "rule.json", "rule.md"})
      EXPECT_EQ(fs::exists(RulesDir / slug / name), isOfEngine(slug) || std::string_view(name) != "rule.cpp") << slug << ": " << name;
}

TEST(RuleFolders, AreNamedAsTheirRules) {
  std::vector<std::string> slugs;
  for (const RegisteredRule &rule : allRules())
    slugs.push_back(rule.info.slug);
  EXPECT_EQ(slugs, ruleFolders());
}

/// Number of cases in a rule's test folder whose name begins with the prefix.
size_t casesOf(const std::string &slug, std::string_view prefix) {
  size_t count = 0;
  if (fs::exists(TestData / slug))
    for (const auto &entry : fs::directory_iterator(TestData / slug))
      count += entry.path().filename().string().starts_with(prefix);
  return count;
}

TEST(RuleTests, AreEnough) {
  for (const RegisteredRule &rule : allRules()) {
    const std::string &slug = rule.info.slug;
    if (!isOfEngine(slug))
      continue;
    EXPECT_GE(casesOf(slug, "bad_"), 4u) << "testdata/rules/" << slug;
    EXPECT_GE(casesOf(slug, "ok_"), 6u) << "testdata/rules/" << slug;
    EXPECT_GE(casesOf(slug, "mut_"), 1u) << "testdata/rules/" << slug;
  }
}

TEST(RuleTests, BelongToARuleAndHaveAKnownPrefix) {
  static const std::regex known(R"((bad|ok|known|mut)_[a-z0-9_]+(\.c|\.cpp)?)");
  const auto folders = ruleFolders();
  for (const auto &family : fs::directory_iterator(TestData))
    for (const auto &rule : fs::directory_iterator(family.path())) {
      const std::string slug = fs::relative(rule.path(), TestData).generic_string();
      EXPECT_TRUE(std::ranges::binary_search(folders, slug)) << "testdata/rules/" << slug << " belongs to no rule";
      for (const auto &entry : fs::directory_iterator(rule.path()))
        EXPECT_TRUE(std::regex_match(entry.path().filename().string(), known)) << entry.path();
    }
}

TEST(RuleTests, SayWhatTheyShow) {
  for (const auto &entry : fs::recursive_directory_iterator(TestData)) {
    const std::string name = entry.path().filename().string();
    if (entry.path().extension() != ".c" && entry.path().extension() != ".cpp")
      continue;
    if (name.starts_with("bad_") || name.starts_with("ok_") || name.starts_with("mut_") || name.starts_with("known_"))
      EXPECT_TRUE(readFile(entry.path()).starts_with("// ")) << entry.path() << " does not open with what it shows";
    if (name.starts_with("known_"))
      EXPECT_TRUE(std::regex_search(readFile(entry.path()), std::regex("^// F[NP]: "))) << entry.path();
  }
}

TEST(RuleMetadata, CodesAreUnique) {
  std::map<std::string, std::string> owner;
  for (const RegisteredRule &rule : allRules()) {
    auto [other, fresh] = owner.emplace(rule.info.code, rule.info.slug);
    EXPECT_TRUE(fresh) << rule.info.code << " belongs to " << other->second << " and to " << rule.info.slug;
  }
}

TEST(RuleMetadata, NamesAreReadable) {
  for (const RegisteredRule &rule : allRules()) {
    const RuleInfo &info = rule.info;
    EXPECT_FALSE(info.name.empty() || info.name.ends_with('.')) << info.slug;
    EXPECT_TRUE(isupper(static_cast<unsigned char>(info.name[0]))) << info.slug << ": " << info.name;
    EXPECT_FALSE(info.summary.empty() || info.summary.ends_with('.')) << info.slug;
    EXPECT_LE(info.summary.size(), 120u) << info.slug;
    EXPECT_FALSE(info.since.empty()) << info.slug;
    EXPECT_FALSE(info.cwe.empty()) << info.slug;
    const bool saysWhatIsAbsent = info.slug == "cancel/no-cleanup-handler"; // not "do not …"
    EXPECT_FALSE(std::regex_search(info.slug, std::regex("/(check|no|avoid)-")) && !saysWhatIsAbsent) << info.slug << ": say what is wrong";
  }
}

TEST(RuleMetadata, SupersededRulesExist) {
  std::set<std::string> slugs;
  for (const RegisteredRule &rule : allRules())
    slugs.insert(rule.info.slug);
  for (const RegisteredRule &rule : allRules())
    for (const std::string &other : rule.info.supersedes)
      EXPECT_TRUE(slugs.contains(other) && other != rule.info.slug) << rule.info.slug << " supersedes " << other;
}

TEST(RuleMetadata, PeersAreNamedInTheirOwnForm) {
  static const std::map<std::string, std::regex> forms = {
      {"prefast", std::regex("C28[0-9]{3}|C30[0-9]{3}")},
      {"msvc-sal", std::regex("C(6|26|28|33)[0-9]{3}")},
      {"codeql", std::regex("cpp/.+")},
      {"verifier", std::regex("[0-9A-F]+/0x[0-9A-F]+(\\.[0-9]+)?|BC/0x[0-9A-F]+|opt/.+|FLT/.+")},
      {"sdv-wdm", std::regex("[A-Za-z0-9_]+")},
      {"sdv-kmdf", std::regex("[A-Za-z0-9_]+")},
      {"sdv-ndis", std::regex("[A-Za-z0-9_]+")},
      {"sdv-storport", std::regex("[A-Za-z0-9_]+")},
      {"sdv-other", std::regex("[A-Za-z0-9_]+")},
  };
  for (const RegisteredRule &rule : allRules()) {
    std::set<std::pair<std::string, std::string>> seen;
    for (const RuleInfo::Equivalent &peer : rule.info.equivalents) {
      const auto form = forms.find(peer.peer);
      ASSERT_NE(form, forms.end()) << rule.info.slug << ": no peer is called " << peer.peer;
      EXPECT_TRUE(std::regex_match(peer.id, form->second)) << rule.info.slug << ": " << peer.peer << " " << peer.id;
      EXPECT_TRUE(seen.emplace(peer.peer, peer.id).second) << rule.info.slug << " names " << peer.id << " twice";
      if (!peer.name.empty())
        EXPECT_TRUE(peer.name.starts_with("__WARNING_")) << rule.info.slug << ": " << peer.name;
    }
  }
}

/// `#pragma prefast(suppress: __WARNING_…)` works by these: the WDK's suppress.h has one name for each number.
TEST(RuleMetadata, NumbersOfCodeAnalysisHaveTheirNames) {
  std::map<std::string, std::string> nameOf, idOf;
  for (const RegisteredRule &rule : allRules())
    for (const RuleInfo::Equivalent &peer : rule.info.equivalents) {
      if (peer.peer != "prefast" && peer.peer != "msvc-sal")
        continue;
      const auto known = nameOf.emplace(peer.id, peer.name).first;
      EXPECT_EQ(known->second, peer.name) << rule.info.slug << ": " << peer.id << " has another name elsewhere";
      if (!peer.name.empty())
        EXPECT_EQ(idOf.emplace(peer.name, peer.id).first->second, peer.id) << rule.info.slug << ": " << peer.name;
    }
}

/// The text of a page without its fenced blocks, and the headings in order.
struct Page {
  std::vector<std::string> headings;
  std::string prose;
  size_t lines = 0;
};

Page read(const std::string &text) {
  Page page;
  bool code = false;
  for (const std::string &line : linesOf(text)) {
    ++page.lines;
    if (line.starts_with("```"))
      code = !code;
    else if (!code && line.starts_with("## "))
      page.headings.push_back(line.substr(3));
    else if (!code)
      page.prose += line + "\n";
  }
  return page;
}

TEST(RulePages, HaveTheirHeadings) {
  const std::vector<std::string> headings = {"What it finds",    "Why it matters",         "Bad",       "Good", "How to fix",
                                             "When to suppress", "What it does not see", "References"};
  for (const RegisteredRule &rule : allRules()) {
    const Page page = read(rule.info.page);
    EXPECT_EQ(page.headings, headings) << rule.info.slug;
    EXPECT_TRUE(rule.info.page.starts_with("# " + rule.info.name + "\n")) << rule.info.slug << ": title is not the name";
    EXPECT_GE(page.lines, 50u) << rule.info.slug;
    // A rule about a whole driver needs whole drivers as examples.
    const unsigned limit = rule.info.page.find("DriverEntry(PDRIVER_OBJECT") == std::string::npos ? 120 : 220;
    EXPECT_LE(page.lines, limit) << rule.info.slug << ": too long to be read";
    EXPECT_FALSE(std::regex_search(page.prose, std::regex("TODO|FIXME|\\bTBD\\b|lorem"))) << rule.info.slug;
  }
}

TEST(RulePages, GiveReferences) {
  for (const RegisteredRule &rule : allRules()) {
    const size_t at = rule.info.page.find("## References");
    ASSERT_NE(at, std::string::npos) << rule.info.slug;
    EXPECT_NE(rule.info.page.find("learn.microsoft.com", at), std::string::npos) << rule.info.slug;
  }
}

/// Code words of the prose that look like kernel routines: a known prefix, capitals inside, no underscore.
std::set<std::string> routinesIn(const std::string &prose) {
  static const std::regex word(R"(`((?:Ke|Ex|Io|Mm|Ps|Zw|Rtl|Ob|Wdf|Flt|Cm|Se|Po)[A-Z][A-Za-z0-9]+))");
  std::set<std::string> names;
  for (std::sregex_iterator it(prose.begin(), prose.end(), word), end; it != end; ++it)
    names.insert((*it)[1]);
  return names;
}

TEST(RulePages, NameOnlyRoutinesTheFactsKnow) {
  const model::Model model;
  for (const RegisteredRule &rule : allRules())
    for (const std::string &name : routinesIn(read(rule.info.page).prose)) {
      const auto known = model.names(name);
      EXPECT_TRUE(std::ranges::find(known, Name(name)) != known.end()) << rule.info.slug << " names " << name;
    }
}

TEST(ConceptPages, NameOnlyRoutinesTheFactsKnow) {
  const model::Model model;
  for (const auto &page : fs::directory_iterator(fs::path(IRQLINT_SOURCE_DIR) / "docs" / "concepts"))
    for (const std::string &name : routinesIn(read(readFile(page.path())).prose)) {
      const auto known = model.names(name);
      EXPECT_TRUE(std::ranges::find(known, Name(name)) != known.end()) << page.path() << " names " << name;
    }
}

/// The strings in a rule's code that become messages: those with a blank in them.
std::vector<std::string> sentencesIn(const std::string &code) {
  static const std::regex literal(R"re("((?:[^"\\\n]|\\.)*)")re");
  std::vector<std::string> sentences;
  for (const std::string &line : linesOf(code)) {
    if (line.find("#include") != std::string::npos || std::regex_search(line, std::regex("^\\s*//")))
      continue;
    for (std::sregex_iterator it(line.begin(), line.end(), literal), end; it != end; ++it)
      if ((*it)[1].str().find(' ') != std::string::npos)
        sentences.push_back((*it)[1]);
  }
  return sentences;
}

TEST(RuleCode, WordsMessagesAsFacts) {
  static const std::regex bad(R"(\.$|!|[Pp]lease|\b(should|must|might|could)\b|%[sdx])");
  for (const std::string &slug : codeFolders())
    for (const std::string &sentence : sentencesIn(readFile(RulesDir / slug / "rule.cpp")))
      EXPECT_FALSE(std::regex_search(sentence, bad)) << slug << ": \"" << sentence << "\"";
}

TEST(RuleCode, NamesNoRoutine) {
  static const std::regex routine(R"(\b(Ke|Ex|Io|Mm|Ps|Zw|Rtl|Ob|Wdf|Flt|Ndis)[A-Z][a-z]+[A-Z][A-Za-z]+\b)");
  for (const std::string &slug : codeFolders())
    for (const std::string &line : linesOf(readFile(RulesDir / slug / "rule.cpp")))
      EXPECT_FALSE(std::regex_search(line, routine)) << slug << ": " << line << "\n  routines belong into rules/facts";
}

TEST(RuleCode, OpensWithTheRuleAndStaysSmall) {
  for (const std::string &slug : codeFolders()) {
    const auto lines = linesOf(readFile(RulesDir / slug / "rule.cpp"));
    ASSERT_FALSE(lines.empty()) << slug;
    EXPECT_TRUE(lines[0].starts_with("// ")) << slug << " does not open with what it enforces";
    EXPECT_LE(lines.size(), 200u) << slug;
    EXPECT_TRUE(std::ranges::any_of(lines, [](const std::string &l) { return l.starts_with("IRQLINT_RULE("); })) << slug;
  }
}

} // namespace
