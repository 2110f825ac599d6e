// The pages besides those of rules: concepts, bug checks, and what other tools call things. Each test says what is
// missing and where, for whoever adds a rule or a page.
#include "irqlint/Rule.h"
#include "model/Model.h"
#include "report/Pages.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
using namespace irqlint::report;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> matchesOf(const std::string &text, const std::regex &pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator it(text.begin(), text.end(), pattern), end; it != end; ++it)
    found.push_back((*it)[1]);
  return found;
}

/// Concepts that are about irqlint itself: no kernel code to show.
bool isAboutTheTool(const Page &page) { return page.name == "certainty" || page.name == "entry-points" || page.name == "suppression"; }

bool isNamed(const Page &page, std::vector<std::string> RuleInfo::*list) {
  return std::ranges::any_of(allRules(), [&](const RegisteredRule &rule) {
    return std::ranges::find(rule.info.*list, page.name) != (rule.info.*list).end();
  });
}

// ---------------------------------------------------------------------------------------- rules name pages

TEST(RuleMetadata, NamesConceptsThatHaveAPage) {
  for (const RegisteredRule &rule : allRules()) {
    EXPECT_FALSE(rule.info.concepts.empty()) << rule.info.slug << ": \"concepts\" in rule.json says what to know first";
    std::set<std::string> seen;
    for (const std::string &name : rule.info.concepts) {
      const Page *page = findConcept(name);
      EXPECT_TRUE(page && page->name == name) << rule.info.slug << ": there is no docs/concepts/" << name << ".md";
      EXPECT_TRUE(seen.insert(name).second) << rule.info.slug << " names " << name << " twice";
    }
  }
}

TEST(RuleMetadata, NamesBugchecksThatHaveAPage) {
  for (const RegisteredRule &rule : allRules()) {
    std::set<std::string> seen;
    for (const std::string &code : rule.info.bugchecks) {
      const Page *page = findBugcheck(code);
      EXPECT_TRUE(page && page->name == code) << rule.info.slug << ": there is no docs/bugchecks/" << code << ".md";
      EXPECT_TRUE(seen.insert(code).second) << rule.info.slug << " names " << code << " twice";
    }
  }
}

/// What Driver Verifier reports of the rule's defect is a way in which it ends.
TEST(RuleMetadata, NamesTheBugcheckOfEachVerifierViolation) {
  for (const RegisteredRule &rule : allRules())
    for (const RuleInfo::Equivalent &other : rule.info.equivalents) {
      if (other.peer != "verifier" || other.id.starts_with("opt/") || other.id.starts_with("FLT/"))
        continue;
      const size_t slash = other.id.find('/');
      const std::string code = other.id.starts_with("BC/") ? other.id.substr(3) : "0x" + other.id.substr(0, slash);
      if (findBugcheck(code))
        EXPECT_TRUE(std::ranges::find(rule.info.bugchecks, code) != rule.info.bugchecks.end())
            << rule.info.slug << " is near to " << other.id << " and does not name " << code;
    }
}

TEST(RuleMetadata, EquivalentsAreKnownPeers) {
  for (const RegisteredRule &rule : allRules())
    for (const RuleInfo::Equivalent &other : rule.info.equivalents)
      EXPECT_TRUE(findPeerItem(other.peer, other.id))
          << rule.info.slug << ": docs/peers.tsv has no " << other.peer << " " << other.id;
}

TEST(Pages, AreNamedByARuleOrSayWhyNot) {
  for (const Page &page : conceptPages())
    EXPECT_NE(isNamed(page, &RuleInfo::concepts), !page.general.empty()) << "docs/concepts/" << page.name << ".md";
  for (const Page &page : bugcheckPages())
    EXPECT_NE(isNamed(page, &RuleInfo::bugchecks), !page.general.empty()) << "docs/bugchecks/" << page.name << ".md";
}

// ---------------------------------------------------------------------------------------- names

TEST(ConceptPages, HaveNamesOfTheirOwn) {
  std::map<std::string, std::string> owner;
  for (const Page &page : conceptPages()) {
    std::vector<std::string> names = page.aliases;
    names.push_back(page.name);
    for (const std::string &name : names) {
      EXPECT_TRUE(std::regex_match(name, std::regex("[a-z][a-z0-9-]*"))) << page.name << ": '" << name << "'";
      auto [other, fresh] = owner.emplace(name, page.name);
      EXPECT_TRUE(fresh) << name << " is a name of " << other->second << " and of " << page.name;
    }
  }
}

TEST(ConceptPages, AreThereForEachFamilyOfRules) {
  for (const RegisteredRule &rule : allRules()) {
    const std::string family = rule.info.slug.substr(0, rule.info.slug.find('/'));
    EXPECT_TRUE(findConcept(family)) << "`irqlint explain " << family << "` finds no concept: add an alias";
  }
}

TEST(ConceptPages, AreFoundInAnyCase) {
  ASSERT_TRUE(findConcept("irql"));
  EXPECT_EQ(findConcept("IRQL"), findConcept("irql"));
  EXPECT_FALSE(findConcept("no-such-concept"));
  for (const char *subject : {"irql-dpc", "irp-passing", "ioctl-buffers", "driver-init", "pnp-start", "dispatch",
                              "serialization", "quality-tools", "boot-crash-hib", "system-services", "process-thread",
                              "extensions", "cancel-cleanup", "virtual-memory"})
    EXPECT_TRUE(findConcept(subject)) << subject;
}

/// Names as bugcodes.h has them.
TEST(BugcheckPages, AreNamedAsTheKitNamesThem) {
  static const std::regex define(R"(#define\s+(\w+)\s+\(\(ULONG\)0x([0-9A-Fa-f]+)L?\))");
  const std::string header = readFile(fs::path(IRQLINT_KIT) / "bugcodes.h");
  std::map<unsigned, std::set<std::string>> names;
  for (std::sregex_iterator it(header.begin(), header.end(), define), end; it != end; ++it)
    names[std::stoul((*it)[2], nullptr, 16)].insert((*it)[1]);
  ASSERT_GT(names.size(), 100u);
  for (const Page &page : bugcheckPages()) {
    const auto code = bugcheckCode(page.name);
    ASSERT_TRUE(code) << page.name;
    EXPECT_TRUE(names[*code].contains(page.title)) << page.name << " " << page.title;
    EXPECT_TRUE(page.text.starts_with("# " + page.name + " " + page.title + "\n")) << page.name;
  }
}

TEST(BugcheckPages, AreFoundByCodeAndName) {
  const Page *page = findBugcheck("0xD1");
  ASSERT_TRUE(page);
  for (const char *same :
       {"0xd1", "0XD1", "0x000000D1", "0x100000D1", "DRIVER_IRQL_NOT_LESS_OR_EQUAL", "driver_irql_not_less_or_equal"})
    EXPECT_EQ(findBugcheck(same), page) << same;
  for (const char *none : {"", "0x", "0xZZ", "0xD1D1D1D1D1D1D1D1D1", "D1", "0x0", "irql"})
    EXPECT_FALSE(findBugcheck(none)) << none;
}

// ---------------------------------------------------------------------------------------- content

std::vector<std::string> headingsOf(const Page &page) {
  return matchesOf("\n" + page.text, std::regex("\n## ([^\n]*)"));
}

TEST(ConceptPages, HaveWhatAReaderNeeds) {
  for (const Page &page : conceptPages()) {
    const std::string file = "docs/concepts/" + page.name + ".md";
    EXPECT_FALSE(page.title.empty()) << file;
    EXPECT_FALSE(std::regex_search(page.text, std::regex("TODO|FIXME|\\bTBD\\b|lorem"))) << file;
    if (isAboutTheTool(page))
      continue;
    const auto lines = std::ranges::count(page.text, '\n');
    EXPECT_GE(lines, 75) << file << ": too short to learn from";
    EXPECT_LE(lines, 160) << file << ": too long to be read";
    EXPECT_NE(page.text.find("\n```c"), std::string::npos) << file << " shows no code";
    for (const char *heading : {"Mistakes made most", "In the debugger"})
      EXPECT_FALSE(sectionOf(page.text, heading).empty()) << file << " has no section '" << heading << "'";
    EXPECT_TRUE(std::ranges::any_of(headingsOf(page), [](const std::string &h) {
      return h.starts_with("What irqlint knows");
    })) << file;
  }
}

TEST(BugcheckPages, HaveWhatAReaderNeeds) {
  const std::vector<std::string> headings = {"Parameters", "How a driver gets there", "In the debugger"};
  for (const Page &page : bugcheckPages()) {
    EXPECT_EQ(headingsOf(page), headings) << page.name;
    EXPECT_EQ(sectionOf(page.text, "Parameters").substr(0, 3), "1. ") << page.name;
  }
}

TEST(Pages, NameRulesThatExist) {
  std::set<std::string> slugs, families;
  for (const RegisteredRule &rule : allRules()) {
    slugs.insert(rule.info.slug);
    families.insert(rule.info.slug.substr(0, rule.info.slug.find('/')));
  }
  auto check = [&](const Page &page) {
    for (const std::string &word : matchesOf(page.text, std::regex("`([a-z]+/[a-z][a-z-]*)`")))
      if (families.contains(word.substr(0, word.find('/'))))
        EXPECT_TRUE(slugs.contains(word)) << page.name << " names " << word;
  };
  for (const Page &page : conceptPages())
    check(page);
  for (const Page &page : bugcheckPages())
    check(page);
}

TEST(Pages, LinkToFilesThatExist) {
  for (const Page &page : conceptPages())
    for (const std::string &target : matchesOf(page.text, std::regex(R"(\]\(([^)#]+\.md)\))")))
      EXPECT_TRUE(fs::exists(fs::path(IRQLINT_SOURCE_DIR) / "docs" / "concepts" / target))
          << page.name << " links to " << target;
}

TEST(BugcheckPages, NameOnlyRoutinesTheFactsKnow) {
  static const std::regex routine(R"(`((?:Ke|Ex|Io|Mm|Ps|Zw|Rtl|Ob|Wdf|Flt|Cm|Se|Po)[A-Z][A-Za-z0-9]+))");
  const model::Model model;
  for (const Page &page : bugcheckPages())
    for (const std::string &name : matchesOf(page.text, routine)) {
      const auto known = model.names(name);
      EXPECT_TRUE(std::ranges::find(known, Name(name)) != known.end()) << page.name << " names " << name;
    }
}

// ---------------------------------------------------------------------------------------- what is made of them

TEST(Pages, SectionsAreCutOut) {
  const std::string page = "# T\n\n## A\n\none\n\n```c\n## no heading\n```\n\n## B\ntwo\n";
  EXPECT_EQ(sectionOf(page, "A"), "one\n\n```c\n## no heading\n```");
  EXPECT_EQ(sectionOf(page, "B"), "two");
  EXPECT_EQ(sectionOf(page, "C"), "");
}

TEST(Pages, RulesSayWhatToReadNext) {
  RuleInfo info;
  EXPECT_EQ(seeAlso(info, false), "");
  info.bugchecks = {"0xD1"};
  info.concepts = {"irql"};
  EXPECT_EQ(seeAlso(info, false),
            "\n## See also\n\n- If it goes wrong: 0xD1 DRIVER_IRQL_NOT_LESS_OR_EQUAL (`irqlint explain 0xD1`)\n"
            "- Concepts: IRQL: who may interrupt whom (`irqlint explain irql`)\n");
  EXPECT_NE(seeAlso(info, true).find("/docs/bugchecks/0xD1.md)"), std::string::npos);
  EXPECT_NE(seeAlso(info, true).find("/docs/concepts/irql.md)"), std::string::npos);
}

} // namespace
