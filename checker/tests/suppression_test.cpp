// What hides a finding: testdata/suppression, see the README there, and the grammar of directives with texts of all
// kinds.
#include "cli/Pipeline.h"
#include "irqlint/Rule.h"
#include "report/Suppression.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace irqlint;
using test::filesOf;
namespace fs = std::filesystem;

namespace {

using report::Directive;
using report::readDirectives;

const fs::path Data = fs::path(IRQLINT_TESTDATA) / "suppression";

std::vector<std::string> linesOf(const fs::path &file) {
  std::ifstream in(file, std::ios::binary);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);)
    lines.push_back(line);
  return lines;
}

// ------------------------------------------------------------------------------------------------ marks

struct Mark {
  std::string file;
  unsigned line;
  std::string kind, text;
  friend auto operator<=>(const Mark &, const Mark &) = default;
};

std::string trimmed(std::string text) {
  text.erase(0, text.find_first_not_of(" \t\r"));
  text.erase(text.find_last_not_of(" \t\r") + 1);
  return text;
}

std::multiset<Mark> marksOf(const fs::path &path) {
  static const std::regex mark(R"(//\s*(expect|hidden|by|reason|near)([+-]\d+)?:\s*((?:[^/]|/(?!/))*))");
  std::multiset<Mark> marks;
  for (const fs::path &file : filesOf(path)) {
    const auto lines = linesOf(file);
    for (unsigned i = 0; i < lines.size(); ++i)
      for (std::sregex_iterator it(lines[i].begin(), lines[i].end(), mark), end; it != end; ++it) {
        const unsigned line = i + 1 + ((*it)[2].matched ? std::stoi((*it)[2]) : 0);
        const std::string name = fs::relative(file, Data).generic_string(), kind = (*it)[1], text = trimmed((*it)[3]);
        std::stringstream parts(text);
        if (kind != "expect" && kind != "hidden")
          marks.insert({name, line, kind, text});
        else
          for (std::string slug; std::getline(parts, slug, ',');)
            marks.insert({name, line, kind, trimmed(slug)});
      }
  }
  return marks;
}

bool says(const fs::path &path, std::string_view option) {
  return std::ranges::any_of(filesOf(path), [&](const fs::path &file) {
    const auto lines = linesOf(file);
    return !lines.empty() && lines[0].find(option) != std::string::npos;
  });
}

// ------------------------------------------------------------------------------------------------ cases

report::Run analyse(const fs::path &path) {
  static const model::Model model;
  cli::Progress progress(false, false);
  cli::LoadOptions load;
  load.inputs.paths = {path.string()};
  load.parse.kitDir = IRQLINT_KIT;
  load.root = Data.string();
  const cli::Project project = cli::load(load, progress);

  report::Run run;
  report::SuppressOptions options;
  cli::AnalyseOptions how;
  for (const RegisteredRule &rule : allRules()) {
    options.allRules.push_back(&rule.info);
    if (!rule.info.defaultOn && !(rule.info.slug == report::ReasonRule && says(path, "require-reason")))
      continue;
    how.rules.push_back(&rule);
    run.rules.push_back(&rule.info);
  }
  run.root = load.root;
  cli::analyse(project, model, how, progress, run);
  if (says(path, "report-unused: all"))
    options.reportUnused = report::ReportUnused::All;
  report::suppress(run, project.suppressions, options);
  return run;
}

struct Case : testing::TestWithParam<fs::path> {};

TEST_P(Case, HidesWhatIsMarkedAndNothingElse) {
  const report::Run run = analyse(GetParam());
  std::multiset<Mark> found, wanted = marksOf(GetParam());
  for (const Finding &finding : run.findings) {
    found.insert({finding.where.path, finding.where.line, "expect", finding.rule});
    for (const Related &related : finding.related)
      for (const Mark &mark : wanted)
        if (mark.kind == "near" && mark.line == finding.where.line && related.text.find(mark.text) != std::string::npos)
          found.insert(mark);
  }
  for (const report::HiddenFinding &one : run.hidden) {
    found.insert({one.finding.where.path, one.finding.where.line, "hidden", one.finding.rule});
    EXPECT_TRUE(one.why.where.valid());
    for (const Mark &mark : wanted)
      if (mark.file == one.finding.where.path && mark.line == one.finding.where.line)
        if ((mark.kind == "by" && one.why.form == mark.text) || (mark.kind == "reason" && one.why.reason == mark.text))
          found.insert(mark);
  }
  for (const Mark &mark : wanted)
    EXPECT_EQ(found.count(mark), wanted.count(mark))
        << mark.file << ":" << mark.line << ": " << mark.kind << " " << mark.text;
  for (const Mark &mark : found)
    EXPECT_EQ(found.count(mark), wanted.count(mark))
        << mark.file << ":" << mark.line << ": " << mark.kind << " " << mark.text;
}

std::vector<fs::path> cases() {
  std::vector<fs::path> out;
  for (const auto &entry : fs::directory_iterator(Data))
    if (entry.path().extension() != ".md")
      out.push_back(entry.path());
  std::ranges::sort(out);
  return out;
}

INSTANTIATE_TEST_SUITE_P(Suppression, Case, testing::ValuesIn(cases()),
                         [](const auto &info) { return info.param.stem().string(); });

/// The examples on the pages of the rules about suppressions.
TEST(SuppressionPages, BehaveAsTheirHeadingsSay) {
  for (const RegisteredRule &rule : allRules()) {
    if (!rule.info.slug.starts_with("suppression/"))
      continue;
    for (const char *heading : {"Bad", "Good"}) {
      const size_t at = rule.info.page.find("\n## " + std::string(heading) + "\n"),
                   begin = rule.info.page.find("```c\n", at) + 5;
      ASSERT_NE(at, std::string::npos);
      const fs::path folder = fs::path(testing::TempDir()) / ("irqlint-page-" + std::string(heading) + rule.info.code);
      fs::create_directories(folder);
      std::ofstream(folder / "require-reason.c")
          << "// require-reason\n"
          << rule.info.page.substr(begin, rule.info.page.find("```", begin) - begin);
      const report::Run run = analyse(folder / "require-reason.c");
      const bool tells = std::ranges::any_of(run.findings, [&](const Finding &f) { return f.rule == rule.info.slug; });
      EXPECT_EQ(tells, std::string_view(heading) == "Bad") << rule.info.slug << ": " << heading;
      EXPECT_TRUE(std::string_view(heading) == "Bad" || run.findings.empty()) << rule.info.slug;
      fs::remove_all(folder);
    }
  }
}

// ------------------------------------------------------------------------------------------------ grammar

std::vector<Directive> pragma(std::string text) {
  return readDirectives({.kind = Remark::Kind::Pragma, .text = std::move(text)});
}
std::vector<Directive> comment(std::string text) {
  return readDirectives({.kind = Remark::Kind::Comment, .text = std::move(text)});
}

std::string told(const std::vector<Directive> &directives) {
  constexpr const char *actions[] = {"here", "next", "disable", "enable", "push", "pop", "begin", "end", "malformed"};
  std::string out;
  for (const Directive &one : directives) {
    out += (out.empty() ? "" : "; ") + std::string(actions[static_cast<size_t>(one.action)]);
    for (const std::string &name : one.names)
      out += " " + name;
    if (!one.reason.empty())
      out += " (" + one.reason + ")";
  }
  return out;
}

TEST(Directives, OfPragmas) {
  const std::pair<const char *, const char *> cases[] = {
      {"warning(suppress: 28121)", "next 28121"},
      {" warning ( suppress : 28121 28167 ) ", "next 28121 28167"},
      {"warning(disable:28121;suppress:6001)", "disable 28121; next 6001"},
      {"warning(push)", "push"},
      {"warning(push, 3)", "push"},
      {"warning(push,4; disable: 6001)", "push; disable 6001"},
      {"warning(pop)", "pop"},
      {"warning(default: 28121)", "enable 28121"},
      {"warning(error: 28121)", "enable 28121"},
      {"warning(4: 28121)", "enable 28121"},
      {"warning(suppress: 28121, justification: \"a \\\"b\\\"\")", "next 28121 (a \"b\")"},
      {"warning(disable: 28121; justification: \"x\")", "disable 28121 (x)"},
      {"prefast(suppress: __WARNING_IRQ_TOO_HIGH 28167, \"why\" \" not\")",
       "next __WARNING_IRQ_TOO_HIGH 28167 (why not)"},
      {"prefast(suppress:28719, 28720, \"two\")", "next 28719 28720 (two)"},
      {"prefast(suppress, 28719)", "next 28719"},
      {"prefast(disable: 6001 /* with 6011 */ 6014)", "disable 6001 6014"},
      {"prefast(push)", "push"},
      {"warning(suppress: 28121", "next 28121"},
      {"warning(suppress: 28121, justification: \"open", "next 28121 (open)"},
      {"warning(suppress: \\\r\n 28121)", "next 28121"},
      {"warning(suppress:)", ""},
      {"warning(suppress)", ""},
      {"warning(suppress: MACRO)", ""},
      {"warning(frobnicate: 28121)", ""},
      {"warning", ""},
      {"warning()", ""},
      {"warn(suppress: 28121)", ""},
      {"once", ""},
      {"", ""},
      {"warning(suppress: \xff\xfe 28121)", ""},
      {"warning(suppress: 28121 \"", "next 28121"},
      {"warning((((((suppress: 28121", "next 28121"},
      {"warning(suppress: 28121 /* never closed", "next 28121"},
  };
  for (const auto &[text, expected] : cases)
    EXPECT_EQ(told(pragma(text)), expected) << text;
  EXPECT_EQ(told(readDirectives({.kind = Remark::Kind::Pragma,
                                 .text = "warning(suppress: N)",
                                 .numbers = {{"suppress", 28121}, {"disable", 1}}})),
            "next 28121");
}

TEST(Directives, OfComments) {
  const std::pair<const char *, const char *> cases[] = {
      {"// irqlint: allow(irql/not-restored) why", "here irql/not-restored (why)"},
      {"//irqlint:allow( a , b ):why\r", "here a b (why)"},
      {"// irqlint: allow(a) \xE2\x80\x94 \xC3\xA4\xC3\xB6", "here a (\xC3\xA4\xC3\xB6)"},
      {"/* irqlint: allow(a) why */", "here a (why)"},
      {"/* text\n * irqlint: allow(a)\n */", "here a"},
      {"// irqlint: allow", "malformed ('irqlint: allow' names its rules in parentheses)"},
      {"// irqlint: allow()", "malformed ('irqlint: allow' names its rules in parentheses)"},
      {"// irqlint: allow(a", "malformed ('irqlint: allow' names its rules in parentheses)"},
      {"// irqlint: deny(a)", "malformed (the only word known after 'irqlint:' is 'allow')"},
      {"// irqlint: finds this", ""},
      {"// notirqlint: allow(a)", ""},
      {"// NOLINT", ""},
      {"// NOLINT()", ""},
      {"// NOLINT(a,b) why", "here a b (why)"},
      {"// NOLINTNEXTLINE(a)", "next a"},
      {"// NOLINTBEGIN(a)", "begin a"},
      {"// NOLINTEND(a)", "end a"},
      {"// NOLINTMORE(a)", ""},
      {"// XNOLINT(a)", ""},
      {"// NOLINT(a) // irqlint: allow(b) why", "here a; here b (why)"},
      {"// lgtm[cpp/a, cpp/b] why", "here cpp/a cpp/b (why)"},
      {"// lgtm [cpp/a]", "here cpp/a"},
      {"// lgtm", ""},
      {"// lgtm[", ""},
      {"// codeql[cpp/a]", "next cpp/a"},
      {"", ""},
      {"/*", ""},
      {"/*/", ""},
      {"// irqlint: allow(\xff\xfe) \x01", "here \xff\xfe"},
  };
  for (const auto &[text, expected] : cases)
    EXPECT_EQ(told(comment(text)), expected) << text;
  EXPECT_EQ(comment("/* a\r\n b\r\n irqlint: allow(a) */").at(0).lineOffset, 2u);
}

TEST(Directives, OfAttributes) {
  const auto read = [](std::string text) {
    return told(readDirectives({.kind = Remark::Kind::Attribute, .text = std::move(text)}));
  };
  EXPECT_EQ(read("\"28121\""), "next 28121");
  EXPECT_EQ(read("28121, \"type.1\""), "next 28121 type.1");
  EXPECT_EQ(read("\"28121\", justification: \"why\""), "next 28121 (why)");
  EXPECT_EQ(read(""), "");
}

TEST(Directives, StaySmall) {
  std::string numbers;
  for (unsigned i = 0; i < 100000; ++i)
    numbers += " 28121";
  const auto read = pragma("warning(suppress:" + numbers + ", justification: \"" + std::string(1 << 20, 'x') + "\")");
  ASSERT_EQ(read.size(), 1u);
  EXPECT_LE(read[0].names.size(), 256u);
  EXPECT_LE(read[0].written.size(), 100u);
  EXPECT_LE(read[0].reason.size(), 400u);
  EXPECT_EQ(comment("//" + std::string(1 << 20, '(')).size(), 0u);
}

// ------------------------------------------------------------------------------------------------ scopes

Remark at(unsigned line, std::string text) {
  return {.kind = Remark::Kind::Pragma, .path = "a.c", .line = line, .text = std::move(text)};
}

TEST(Scopes, OfPushesWithoutEnd) {
  Remarks remarks{{.kind = Remark::Kind::Entered, .path = "a.c", .line = 1}};
  for (unsigned i = 1; i < 20000; ++i) {
    remarks.push_back(at(i, "warning(push)"));
    remarks.push_back(at(i, "warning(disable: " + std::to_string(20000 + i) + ")"));
  }
  report::SuppressionReader reader;
  reader.add(remarks);
  reader.add(remarks); // the same from another unit
  const auto all = reader.take();
  EXPECT_EQ(all.size(), 1024u);
  EXPECT_TRUE(all[0].isAbout("a.c", 100000));
  EXPECT_EQ(all[0].covers.at("a.c").size(), 1u);
  EXPECT_FALSE(all[0].isAbout("b.c", 1));
}

TEST(Scopes, OfFilesThatAreNeverLeft) {
  report::SuppressionReader reader;
  reader.add(
      {at(3, "warning(disable: 28121)"), {.kind = Remark::Kind::Left, .path = "x", .line = 9}, at(4, "warning(pop)")});
  EXPECT_EQ(reader.take().size(), 1u);
}

} // namespace
