// The rules on driver code with known answers: testdata/rules/<family>/<slug> and testdata/drivers.
//
// A case is one file, or one folder whose files make one driver. Expected findings stand on their line,
//   // expect: family/slug          // expect+1: …          // expect-2: …
// and every finding of every rule must be expected. `// step: text` demands a step of some finding's path on
// that line whose text holds `text`. Names tell what a case is: bad_ has findings of its rule, ok_ has none,
// known_ behaves as written although that is not what one would wish, mut_ is silent and has exactly one finding
// of its rule once the lines marked `// guard` are gone. Examples on the rules' pages are checked at the end.
#include "engine/Engine.h"
#include "engine/FindingFields.h"
#include "frontend/Frontend.h"
#include "ir/Archive.h"
#include "ir/Fields.h"
#include "irqlint/Rule.h"
#include "lower/Lower.h"
#include "model/Model.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <regex>
#include <set>
#include <sstream>

#ifndef _WIN32
#include <unistd.h>
#endif

using namespace irqlint;
using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

// ------------------------------------------------------------------------------------------------ files

bool isSource(const fs::path &path) { return path.extension() == ".c" || path.extension() == ".cpp"; }

/// A folder that lives as long as the object.
class TemporaryFolder {
public:
  TemporaryFolder() : path(fs::path(testing::TempDir()) / ("irqlint-rules-" + unique())) { fs::create_directories(path); }
  ~TemporaryFolder() { fs::remove_all(path); }
  const fs::path path;

private:
  static std::string unique() {
    static int count = 0;
    return std::to_string(getpid()) + "-" + std::to_string(count++);
  }
};

// ------------------------------------------------------------------------------------------------ the pipeline

struct Outcome {
  std::vector<Finding> findings;
  std::vector<std::string> troubles; ///< what could not be parsed or analysed
};

std::vector<ir::Unit> loadUnits(const fs::path &path, const fs::path &root, std::vector<std::string> &troubles) {
  std::vector<frontend::Job> jobs;
  for (const fs::path &file : filesOf(path))
    if (isSource(file))
      jobs.push_back({file.string(), root.string(), {}, "driver"});
  std::vector<ir::Unit> units(jobs.size());
  std::mutex mutex;
  frontend::parseAll(jobs, {IRQLINT_KIT, {}, 1}, [&](const frontend::ParsedUnit &parsed) {
    std::scoped_lock lock(mutex);
    if (parsed.compiler)
      units[parsed.index] = lower::lowerUnit(*parsed.compiler, *parsed.info, {root.string(), {IRQLINT_KIT}});
    else
      troubles.push_back(jobs[parsed.index].file + ": " + parsed.failure);
  });
  return units;
}

void addTroubles(const ir::Unit &unit, std::vector<std::string> &troubles) {
  for (const ir::UnitNote &note : unit.notes)
    if (note.kind == ir::UnitNote::Kind::Error || note.kind == ir::UnitNote::Kind::MissingHeader)
      troubles.push_back(unit.mainFile + ":" + std::to_string(note.loc.line) + ": " + note.text);
  for (const ir::Function &function : unit.functions)
    if (!function.notAnalysed.empty())
      troubles.push_back(unit.mainFile + ": '" + function.name.string() + "' not analysed: " + function.notAnalysed);
}

std::string bytesOf(const std::vector<Finding> &findings) {
  return ir::archived(findings);
}

/// Moves all that stands in the unit's own file, as if lines had been put in before it.
class Mover {
public:
  template <typename... T> void operator()(T &...values) { (visit(values), ...); }

private:
  void visit(ir::Loc &loc) {
    if (loc.valid() && loc.file == 0) {
      loc.line += 7;
      loc.endLine += loc.endLine ? 7 : 0;
    }
  }
  void visit(std::string &) {}
  void visit(Name &) {}
  template <typename A, typename B> void visit(std::pair<A, B> &pair) { (*this)(pair.first, pair.second); }
  template <typename T> void visit(std::optional<T> &value) {
    if (value)
      visit(*value);
  }
  template <typename T> void visit(std::vector<T> &list) {
    for (T &item : list)
      visit(item);
  }
  template <typename K, typename V> void visit(std::map<K, V> &) {} // of constants
  template <typename T> void visit(T &value) {
    if constexpr (std::is_class_v<T>)
      fields(*this, value);
  }
};

/// What a second analysis makes of what the first has left: the same. Empty: so it is.
std::string troubleWithMemory(std::vector<ir::Unit> units, engine::Memory memory, const engine::Result &first, const model::Model &model,
                              const std::vector<const RegisteredRule *> &rules) {
  engine::Module module{"driver", {}};
  for (ir::Unit &unit : units)
    module.units.push_back(&unit);
  memory.before = memory.after.value_or("");
  const engine::Result again = engine::analyse(module, model, rules, {}, &memory);
  if (again.numbers.recalled != first.numbers.analysed || memory.after)
    return "only " + std::to_string(again.numbers.recalled) + " functions were recalled";
  if (bytesOf(again.findings) != bytesOf(first.findings))
    return "what was recalled is not what was found";
  for (size_t i = 0; i < units.size(); ++i) {
    Mover()(units[i]);
    memory.units[i].functions = ir::bodyDigests(units[i]);
  }
  if (bytesOf(engine::analyse(module, model, rules, {}, &memory).findings) != bytesOf(engine::analyse(module, model, rules, {}).findings))
    return "what was recalled after lines have moved is not what is found there";
  return {};
}

Outcome analyse(const fs::path &path, const fs::path &root) {
  static const model::Model model;
  Outcome outcome;
  const std::vector<ir::Unit> units = loadUnits(path, root, outcome.troubles);
  engine::Module module{"driver", {}};
  for (const ir::Unit &unit : units) {
    addTroubles(unit, outcome.troubles);
    module.units.push_back(&unit);
  }
  std::vector<const RegisteredRule *> rules;
  for (const RegisteredRule &rule : allRules())
    rules.push_back(&rule);
  engine::Memory memory;
  for (const ir::Unit &unit : units)
    memory.units.push_back({"", ir::bodyDigests(unit)});
  engine::Result result = engine::analyse(module, model, rules, {}, &memory);
  if (result.numbers.overBudget)
    outcome.troubles.push_back(std::to_string(result.numbers.overBudget) + " functions over budget");
  if (std::string trouble = troubleWithMemory(units, std::move(memory), result, model, rules); !trouble.empty())
    outcome.troubles.push_back(std::move(trouble));
  outcome.findings = std::move(result.findings);
  return outcome;
}

// ------------------------------------------------------------------------------------------------ marks

struct Site {
  std::string file;
  unsigned line;
  std::string text; ///< slug, or fragment of a step
  friend auto operator<=>(const Site &, const Site &) = default;
};

struct Marks {
  std::multiset<Site> findings;
  std::vector<Site> steps;
};

std::string trimmed(std::string text) {
  const char *blanks = " \t\r";
  text.erase(0, text.find_first_not_of(blanks));
  text.erase(text.find_last_not_of(blanks) + 1);
  return text;
}

Marks marksOf(const fs::path &path, const fs::path &root) {
  static const std::regex expect(R"(//\s*expect([+-]\d+)?:\s*(.*))"), step(R"(//\s*step:\s*(.*))");
  Marks marks;
  for (const fs::path &file : filesOf(path)) {
    const std::string name = fs::relative(file, root).generic_string();
    const auto lines = linesOf(readFile(file));
    for (unsigned i = 0; i < lines.size(); ++i) {
      std::smatch match;
      if (std::regex_search(lines[i], match, step))
        marks.steps.push_back({name, i + 1, trimmed(match[1])});
      if (!std::regex_search(lines[i], match, expect))
        continue;
      const unsigned line = i + 1 + (match[1].matched ? std::stoi(match[1]) : 0);
      std::stringstream slugs(match[2]);
      for (std::string slug; std::getline(slugs, slug, ',');)
        marks.findings.insert({name, line, trimmed(slug)});
    }
  }
  return marks;
}

// ------------------------------------------------------------------------------------------------ comparison

std::string told(const Finding &finding) {
  std::stringstream out;
  out << finding.where.path << ":" << finding.where.line << ": " << finding.rule << ": " << finding.message << "\n";
  for (const Step &step : finding.path)
    out << "      " << std::string(2 * step.depth, ' ') << step.where.path << ":" << step.where.line << ": " << step.text
        << "\n";
  return out.str();
}

std::string told(const Outcome &outcome) {
  std::string text;
  for (const Finding &finding : outcome.findings)
    text += "    " + told(finding);
  return text.empty() ? "    (no findings)\n" : text;
}

bool hasStep(const Outcome &outcome, const Site &mark) {
  for (const Finding &finding : outcome.findings)
    for (const Step &step : finding.path)
      if (step.where.path == mark.file && step.where.line == mark.line && step.text.find(mark.text) != std::string::npos)
        return true;
  return false;
}

void compare(const Outcome &outcome, const Marks &marks) {
  for (const std::string &trouble : outcome.troubles)
    ADD_FAILURE() << trouble;
  std::multiset<Site> missing = marks.findings;
  for (const Finding &finding : outcome.findings) {
    auto expected = missing.find({finding.where.path, finding.where.line, finding.rule});
    if (expected != missing.end())
      missing.erase(expected);
    else
      ADD_FAILURE() << "unexpected finding\n    " << told(finding);
  }
  for (const Site &site : missing)
    ADD_FAILURE() << site.file << ":" << site.line << ": no finding of " << site.text << "; got\n" << told(outcome);
  for (const Site &site : marks.steps)
    EXPECT_TRUE(hasStep(outcome, site))
        << site.file << ":" << site.line << ": no step with '" << site.text << "'; got\n" << told(outcome);
}

// ------------------------------------------------------------------------------------------------ cases

struct Case {
  std::string name, slug; ///< slug: empty for whole drivers
  fs::path path, root;
};

std::string identifier(std::string text) {
  for (char &c : text)
    if (!isalnum(static_cast<unsigned char>(c)))
      c = '_';
  return text;
}

/// The cases below testdata/rules whose file name begins with one of the prefixes.
std::vector<Case> ruleCases(std::initializer_list<std::string_view> prefixes) {
  const fs::path root = fs::path(IRQLINT_TESTDATA) / "rules";
  std::vector<Case> cases;
  for (const auto &family : fs::directory_iterator(root))
    for (const auto &rule : fs::directory_iterator(family.path()))
      for (const auto &entry : fs::directory_iterator(rule.path())) {
        const std::string stem = entry.path().stem().string();
        const bool wanted = std::ranges::any_of(prefixes, [&](auto prefix) { return stem.starts_with(prefix); });
        if (wanted && (entry.is_directory() || isSource(entry.path())))
          cases.push_back({"", fs::relative(rule.path(), root).generic_string(), entry.path(), rule.path()});
      }
  std::ranges::sort(cases, {}, &Case::path);
  for (Case &c : cases)
    c.name = identifier(c.slug + "/" + c.path.filename().string());
  return cases;
}

std::vector<Case> driverCases() {
  const fs::path root = fs::path(IRQLINT_TESTDATA) / "drivers";
  std::vector<Case> cases;
  for (const auto &entry : fs::directory_iterator(root))
    if (entry.is_directory())
      cases.push_back({identifier(entry.path().filename().string()), "", entry.path(), root});
  std::ranges::sort(cases, {}, &Case::path);
  return cases;
}

std::string nameOf(const testing::TestParamInfo<Case> &info) { return info.param.name; }

void PrintTo(const Case &c, std::ostream *out) { *out << c.path.filename().string(); }

struct RuleData : testing::TestWithParam<Case> {};
struct Mutation : testing::TestWithParam<Case> {};
struct Driver : testing::TestWithParam<Case> {};
struct PageExample : testing::TestWithParam<Case> {};

TEST_P(RuleData, FindsWhatIsMarkedAndNothingElse) {
  const Marks marks = marksOf(GetParam().path, GetParam().root);
  const bool bad = GetParam().path.stem().string().starts_with("bad_");
  const bool own = std::ranges::any_of(marks.findings, [](const Site &s) { return s.text == GetParam().slug; });
  const bool known = GetParam().path.stem().string().starts_with("known_");
  EXPECT_TRUE(known || bad == own) << "a bad_ case has marks of its rule, the others have none";
  compare(analyse(GetParam().path, GetParam().root), marks);
}

TEST_P(Driver, FindsWhatIsMarkedAndNothingElse) {
  compare(analyse(GetParam().path, GetParam().root), marksOf(GetParam().path, GetParam().root));
}

/// The text without its guards; lines keep their numbers.
std::string withoutGuards(const std::string &text, unsigned &removed) {
  static const std::regex guard(R"(//\s*guard\s*$)");
  std::string rest;
  for (const std::string &line : linesOf(text)) {
    const bool isGuard = std::regex_search(line, guard);
    removed += isGuard;
    rest += (isGuard ? "" : line) + "\n";
  }
  return rest;
}

TEST_P(Mutation, WithoutItsGuardTheFindingAppears) {
  unsigned removed = 0;
  const std::string text = withoutGuards(readFile(GetParam().path), removed);
  ASSERT_GT(removed, 0u) << "no line is marked // guard";
  TemporaryFolder folder;
  const fs::path file = folder.path / GetParam().path.filename();
  std::ofstream(file) << text;
  const Outcome outcome = analyse(file, folder.path);
  for (const std::string &trouble : outcome.troubles)
    ADD_FAILURE() << trouble;
  const auto found = std::ranges::count_if(outcome.findings, [](const Finding &f) { return f.rule == GetParam().slug; });
  EXPECT_EQ(found, 1) << told(outcome);
}

INSTANTIATE_TEST_SUITE_P(Rules, RuleData, testing::ValuesIn(ruleCases({"bad_", "ok_", "known_", "mut_"})), nameOf);
INSTANTIATE_TEST_SUITE_P(Rules, Mutation, testing::ValuesIn(ruleCases({"mut_"})), nameOf);
INSTANTIATE_TEST_SUITE_P(Testdata, Driver, testing::ValuesIn(driverCases()), nameOf);

// ------------------------------------------------------------------------------------------------ pages

struct Example {
  std::string heading, language, code;
};

/// The fenced blocks of a page with the heading they stand under.
std::vector<Example> examplesOf(const std::string &page) {
  std::vector<Example> examples;
  std::string heading;
  bool inside = false;
  for (const std::string &line : linesOf(page)) {
    if (line.starts_with("## "))
      heading = line.substr(3);
    if (line.starts_with("```")) {
      inside = !inside;
      if (inside)
        examples.push_back({heading, line.substr(3), ""});
    } else if (inside) {
      examples.back().code += line + "\n";
    }
  }
  return examples;
}

std::vector<Case> pageCases() {
  std::vector<Case> cases;
  for (const RegisteredRule &rule : allRules())
    if (!rule.info.slug.starts_with("suppression/")) // told after the engine: suppression_test
      cases.push_back({identifier(rule.info.slug), rule.info.slug, {}, {}});
  return cases;
}

Outcome analyseExample(const Example &example) {
  TemporaryFolder folder;
  const fs::path file = folder.path / (example.language == "cpp" ? "example.cpp" : "example.c");
  std::ofstream(file) << example.code;
  return analyse(file, folder.path);
}

TEST_P(PageExample, BehavesAsItsHeadingSays) {
  const auto rule = std::ranges::find(allRules(), GetParam().slug, [](const RegisteredRule &r) { return r.info.slug; });
  std::set<std::string> seen;
  for (const Example &example : examplesOf(rule->info.page)) {
    if (example.heading != "Bad" && example.heading != "Good")
      continue;
    seen.insert(example.heading);
    const Outcome outcome = analyseExample(example);
    for (const std::string &trouble : outcome.troubles)
      ADD_FAILURE() << example.heading << ": " << trouble;
    const auto own = std::ranges::count(outcome.findings, GetParam().slug, &Finding::rule);
    if (example.heading == "Bad")
      EXPECT_GT(own, 0) << "the bad example is not found\n" << told(outcome);
    else
      EXPECT_TRUE(outcome.findings.empty()) << "the good example is not silent\n" << told(outcome);
  }
  EXPECT_EQ(seen.size(), 2u) << "a page shows a bad and a good example";
}

TEST(ConceptPages, ShowCodeThatIsRight) {
  for (const auto &page : fs::directory_iterator(fs::path(IRQLINT_SOURCE_DIR) / "docs" / "concepts"))
    for (const Example &example : examplesOf(readFile(page.path()))) {
      if (example.language != "c" && example.language != "cpp")
        continue;
      const Outcome outcome = analyseExample(example);
      EXPECT_TRUE(outcome.troubles.empty()) << page.path() << ": " << outcome.troubles.front();
      EXPECT_TRUE(outcome.findings.empty()) << page.path() << "\n" << told(outcome);
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, PageExample, testing::ValuesIn(pageCases()), nameOf);

} // namespace
