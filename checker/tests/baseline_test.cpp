// Baselines: the file, and which finding of today is which entry.
#include "compare/Baseline.h"
#include "compare/Matching.h"
#include "report/Fingerprint.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace irqlint::compare {
namespace {

BaselineEntry entry(std::string path, std::string function, std::string subject, std::string reason = "") {
  Finding finding;
  finding.rule = "lock/not-released";
  finding.where = {path, 10, 1, 10, 2};
  finding.function = std::move(function);
  finding.subject = std::move(subject);
  BaselineEntry out = entryOf(finding, report::Run{}, path);
  out.reason = std::move(reason);
  return out;
}

/// Every file was looked at; those in `files` are there with all their functions.
BaselineEvidence still(std::set<std::string> files) {
  return {[](const BaselineEntry &) { return true; },
          [files = std::move(files)](const BaselineEntry &e) { return !files.contains(e.path); }};
}

std::string outcome(const BaselineComparison &compared) {
  return std::to_string(compared.occurring.size()) + " known, " + std::to_string(compared.added.size()) + " new, " +
         std::to_string(compared.gone.size()) + " gone, " + std::to_string(compared.unseen.size()) + " unseen";
}

// ---------------------------------------------------------------------------------------- matching

TEST(Baseline, KnowsItsFindings) {
  auto compared = compareWithBaseline({entry("a.c", "F", "x", "later")},
                                      {entry("a.c", "F", "x"), entry("a.c", "F", "y")}, still({"a.c"}));
  EXPECT_EQ(outcome(compared), "1 known, 1 new, 0 gone, 0 unseen");
  EXPECT_EQ(compared.occurring[0].reason, "later");
  EXPECT_EQ(compared.known[0], 0u);
  EXPECT_FALSE(compared.known[1]);
}

TEST(Baseline, CountsEqualFindings) {
  std::vector<BaselineEntry> two(2, entry("a.c", "F", "x")), three(3, entry("a.c", "F", "x"));
  EXPECT_EQ(outcome(compareWithBaseline(two, three, still({"a.c"}))), "2 known, 1 new, 0 gone, 0 unseen");
  EXPECT_EQ(outcome(compareWithBaseline(three, two, still({"a.c"}))), "2 known, 0 new, 1 gone, 0 unseen");
}

TEST(Baseline, FollowsAFileToAnotherFolderOrName) {
  EXPECT_EQ(outcome(compareWithBaseline({entry("old/a.c", "F", "x")}, {entry("new/a.c", "F", "x")}, still({}))),
            "1 known, 0 new, 0 gone, 0 unseen");
  auto renamed = compareWithBaseline({entry("a.c", "F", "x", "why")}, {entry("b.c", "F", "x")}, still({}));
  EXPECT_EQ(outcome(renamed), "1 known, 0 new, 0 gone, 0 unseen");
  EXPECT_EQ(renamed.occurring[0].path, "b.c");
  EXPECT_EQ(renamed.occurring[0].reason, "why");
}

// The file is there, its function is not.
TEST(Baseline, FollowsAFunctionToAnotherFile) {
  BaselineEvidence evidence = still({"a.c"});
  evidence.placeGone = [](const BaselineEntry &e) { return e.function == "F"; };
  EXPECT_EQ(outcome(compareWithBaseline({entry("a.c", "F", "x")}, {entry("b.c", "F", "x")}, evidence)),
            "1 known, 0 new, 0 gone, 0 unseen");
}

TEST(Baseline, ACopyIsNew) {
  std::vector<BaselineEntry> one{entry("one/driver.c", "DriverEntry", "x")};
  EXPECT_EQ(
      outcome(compareWithBaseline(one, {one[0], entry("two/driver.c", "DriverEntry", "x")}, still({"one/driver.c"}))),
      "1 known, 1 new, 0 gone, 0 unseen");
  // Fixed in one driver, new in its neighbour with a function of the same name.
  EXPECT_EQ(outcome(compareWithBaseline(one, {entry("two/driver.c", "DriverEntry", "x")}, still({"one/driver.c"}))),
            "0 known, 1 new, 1 gone, 0 unseen");
}

TEST(Baseline, SameHashInTwoFilesStaysApart) {
  std::vector<BaselineEntry> both{entry("one/a.c", "F", "x", "first"), entry("two/a.c", "F", "x", "second")};
  ASSERT_EQ(both[0].fingerprint, both[1].fingerprint);
  auto compared = compareWithBaseline(both, {entry("two/a.c", "F", "x")}, still({"one/a.c", "two/a.c"}));
  EXPECT_EQ(outcome(compared), "1 known, 0 new, 1 gone, 0 unseen");
  EXPECT_EQ(compared.occurring[0].reason, "second");
  EXPECT_EQ(compared.gone[0].reason, "first");
}

TEST(Baseline, BothMove) {
  std::vector<BaselineEntry> both{entry("one/a.c", "F", "x", "first"), entry("two/a.c", "F", "x", "second")};
  auto compared = compareWithBaseline(both, {entry("two/b.c", "F", "x"), entry("one/b.c", "F", "x")}, still({}));
  ASSERT_EQ(outcome(compared), "2 known, 0 new, 0 gone, 0 unseen");
  EXPECT_EQ(compared.occurring[0].reason, "second") << "the nearer folder";
}

TEST(Baseline, AnotherFunctionOrSubjectOrRuleIsNew) {
  BaselineEntry other = entry("a.c", "F", "x");
  other.code = "other";
  for (const BaselineEntry &now : {entry("a.c", "G", "x"), entry("a.c", "F", "y"), other})
    EXPECT_EQ(outcome(compareWithBaseline({entry("a.c", "F", "x")}, {now}, still({}))),
              "0 known, 1 new, 1 gone, 0 unseen");
}

TEST(Baseline, WhatWasNotLookedAtIsNotGone) {
  BaselineEvidence evidence = still({"a.c"});
  evidence.looked = [](const BaselineEntry &) { return false; };
  auto compared = compareWithBaseline({entry("a.c", "F", "x")}, {}, evidence);
  EXPECT_EQ(outcome(compared), "0 known, 0 new, 0 gone, 1 unseen");
}

// ---------------------------------------------------------------------------------------- the file

std::vector<std::string> problemsOf(std::string_view text) {
  auto result = readBaseline(text);
  std::vector<std::string> out;
  if (auto *problems = std::get_if<1>(&result))
    for (const report::LogProblem &problem : *problems)
      out.push_back(problem.message("b.json"));
  return out;
}

TEST(BaselineFile, ComesBackAsItWasAndSorted) {
  std::vector<BaselineEntry> entries{entry("b.c", "F", "x", "caf\xc3\xa9"), entry("a.c", "G \"q\"", "y[0] = '{'"),
                                     entry("a.c", "F", "x")};
  std::string text = baselineText(entries);
  auto read = readBaseline("\xef\xbb\xbf" + text);
  ASSERT_EQ(read.index(), 0u);
  const auto &back = std::get<0>(read);
  ASSERT_EQ(back.size(), 3u);
  EXPECT_EQ(back[0].path, "a.c");
  EXPECT_EQ(back[2].reason, "caf\xc3\xa9");
  EXPECT_EQ(back[0].line, 5u);
  EXPECT_EQ(back[1].line, 14u);
  EXPECT_EQ(baselineText(back), text);
  std::swap(entries[0], entries[2]);
  EXPECT_EQ(baselineText(entries), text);
}

TEST(BaselineFile, TellsWhatIsWrong) {
  using Problems = std::vector<std::string>;
  EXPECT_EQ(problemsOf("{\"tool\": \"irqlint\",\n \"runs\": []}"),
            Problems{"b.json:1: is a SARIF log and no baseline; irqlint diff compares logs"});
  EXPECT_EQ(problemsOf("[]"), Problems{"b.json:1: must be an object"});
  EXPECT_EQ(problemsOf("{\"version\": 2,\n\"findings\": []}"),
            Problems{"b.json:1: /version: this irqlint reads version 1 of baselines"});
  EXPECT_EQ(
      problemsOf("{\"version\": \"0.1.0\",\n\"findings\": []}"),
      Problems{"b.json:1: /version: this is a report of findings and no baseline; irqlint diff compares reports"});
  EXPECT_EQ(problemsOf("{\"version\": 1,\n\"findings\": 3}"), Problems{"b.json:2: /findings: must be an array"});
  EXPECT_EQ(problemsOf("{\"version\": 1, \"findings\": [\n{\"code\": \"K\", \"path\": \"a\", \"fingerprint\": "
                       "\"f\",\n\"reasn\": \"\"}, 7,\n{\"code\": 1}]}"),
            (Problems{"b.json:3: /findings/0/reasn: unknown key; known are code, rule, path, function, subject, "
                      "fingerprint, reason",
                      "b.json:3: /findings/1: must be an object", "b.json:4: /findings/2/code: must be a string",
                      "b.json:4: /findings/2: 'path' is missing", "b.json:4: /findings/2: 'fingerprint' is missing"}));
  for (const std::string &text : {std::string(), std::string("{"), std::string("<<<<<<< HEAD"), std::string("1e999"),
                                  std::string(100000, '['), std::string("\xff\xfe{")})
    EXPECT_EQ(problemsOf(text).size(), 1u) << text.substr(0, 20);
}

// ---------------------------------------------------------------------------------------- the matcher

TEST(Matching, ASurerKeyGoesFirst) {
  std::vector<Identity> old{{{"", "loose"}, "a"}, {{"sure", "loose"}, "a"}}, now{{{"sure", "loose"}, "a"}};
  EXPECT_EQ(match(old, now)[0], 1u);
}

TEST(Matching, PairsWhatIsNear) {
  std::vector<Identity> old{{{"k"}, "a", 10}, {{"k"}, "a", 20}, {{"k"}, "b", 90}},
      now{{{"k"}, "b", 11}, {{"k"}, "a", 21}};
  auto matched = match(old, now);
  EXPECT_EQ(matched[0], 2u);
  EXPECT_EQ(matched[1], 1u);
}

TEST(Matching, ThousandsOfEqualOnesTakeNoTime) {
  std::vector<Identity> many(20000, Identity{{"k"}, "a", 1});
  auto matched = match(many, many);
  EXPECT_EQ(matched.back(), 19999u);
}

} // namespace
} // namespace irqlint::compare
