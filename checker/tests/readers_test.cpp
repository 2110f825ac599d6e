// Programs that are not ours read our formats: what they understood is what was found. And Microsoft's validator looks
// at our SARIF, and Microsoft's viewer shows it. They are fetched with npm into the build folder
// (tools/get-readers.sh); without npm or network these tests skip, without Chromium those of the viewer.
#include "report/Json.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "support/Browser.h"
#include "support/SampleRun.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

#ifndef IRQLINT_PROGRAM
#define IRQLINT_PROGRAM "irqlint"
#endif
#ifndef IRQLINT_READERS
#define IRQLINT_READERS "readers"
#endif

namespace irqlint::report {
namespace {

namespace fs = std::filesystem;

const std::string Tools = IRQLINT_SOURCE_DIR "/checker/tests/tools/";
const std::string Multitool = IRQLINT_READERS "/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool";

std::string inQuotes(const std::string &text) { return "'" + text + "'"; }

struct Outcome {
  int code = 0;
  std::string out;
};

Outcome shell(const std::string &command) {
  Outcome outcome;
  FILE *pipe = popen((command + " 2>&1").c_str(), "r");
  char buffer[4096];
  while (size_t got = fread(buffer, 1, sizeof buffer, pipe))
    outcome.out.append(buffer, got);
  outcome.code = pclose(pipe);
  return outcome;
}

/// What a reader may understand of a finding; columns are 0 where a format has none.
struct Row {
  std::string file, severity, code, text;
  unsigned line = 0, column = 0;
  auto operator<=>(const Row &) const = default;
  friend std::ostream &operator<<(std::ostream &out, const Row &row) {
    return out << row.file << ':' << row.line << ':' << row.column << ' ' << row.severity << ' ' << row.code << ' '
               << row.text;
  }
};

using Rows = std::multiset<Row>;

/// A folder with a mini driver of which all formats have been written. Findings are the program's own JSON.
class Readers : public testing::Test {
protected:
  void SetUp() override {
    if (shell("bash " + inQuotes(Tools + "get-readers.sh") + " " + inQuotes(IRQLINT_READERS)).code != 0)
      GTEST_SKIP() << "the readers cannot be fetched (npm, network): " IRQLINT_READERS "/log";
    const auto *info = testing::UnitTest::GetInstance()->current_test_info();
    folder =
        fs::temp_directory_path() / ("irqlint_readers_" + std::string(info->name()) + "_" + std::to_string(getpid()));
    fs::create_directories(folder / ".git"); // as a clone looks
    std::ofstream(folder / ".git/HEAD") << std::string(40, 'a') << '\n';
    std::ofstream(folder / ".git/config") << "[remote \"origin\"]\n\turl = https://example.org/drivers.git\n";
    fs::copy(IRQLINT_TESTDATA "/drivers/ferry-planted", driver(), fs::copy_options::recursive);
    std::ofstream(driver() / "broken.c") << "#include <ntddk.h>\n\nVOID Broken(FOO f) { bar(; }\n";
    std::string outputs;
    for (const std::string &format : formatNames())
      outputs += " --output " + format + "=report." + format;
    Outcome run = shell("cd " + inQuotes(driver().string()) + " && IRQLINT_WDK=none " + inQuotes(IRQLINT_PROGRAM) +
                        " check -q ." + outputs);
    findings = Json::parse(readFile(report("json")))["findings"];
    ASSERT_GE(findings.size(), 10u) << run.out;
  }
  void TearDown() override { fs::remove_all(folder); }

  fs::path driver() const { return folder / "driver"; }
  std::string report(const std::string &format) const { return (driver() / ("report." + format)).string(); }

  /// What was found, in the words of a format.
  template <typename Words> Rows expected(Words words) const {
    Rows rows;
    for (const Json &finding : findings) {
      const Json &where = finding["where"];
      Row row{where["file"], finding["severity"], finding["code"], finding["message"], where["line"], where["column"]};
      words(row, finding);
      rows.insert(row);
    }
    return rows;
  }

  Rows readByNode(const std::string &format) const { return readByNode(format, report(format)); }
  Rows readByNode(const std::string &format, const std::string &file) const {
    return rowsOfScript("read.mjs", format + " " + inQuotes(file));
  }
  Rows showInBrowser(const std::string &sarif) const {
    return rowsOfScript("show-sarif.mjs",
                        inQuotes(browser()) + " " + inQuotes(sarif) + " " + inQuotes(folder.string()));
  }
  Rows rowsOfScript(const std::string &script, const std::string &arguments) const {
    Outcome outcome = shell("node " + inQuotes(Tools + script) + " " + inQuotes(IRQLINT_READERS) + " " + arguments);
    EXPECT_EQ(outcome.code, 0) << outcome.out;
    Rows rows;
    if (outcome.code == 0)
      for (const Json &row : Json::parse(outcome.out))
        rows.insert({row["file"], row["severity"], row["code"], row["text"], row["line"], row["column"]});
    return rows;
  }

  /// Microsoft's converters turn logs of other tools into SARIF.
  Json convert(const std::string &format, const std::string &tool) const { return convertFile(report(format), tool); }
  Json convertFile(const std::string &file, const std::string &tool) const {
    std::string sarif = (folder / "converted.sarif").string();
    Outcome outcome = shell(inQuotes(Multitool) + " convert " + inQuotes(file) + " -t " + tool + " -o " +
                            inQuotes(sarif) + " --log ForceOverwrite");
    EXPECT_EQ(outcome.code, 0) << outcome.out;
    std::string text = readFile(sarif);
    return Json::parse(text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text)["runs"][0]["results"];
  }

  static Rows rowsOf(const Json &results) {
    Rows rows;
    for (const Json &result : results) {
      const Json &where = result["locations"][0]["physicalLocation"];
      rows.insert({where["artifactLocation"]["uri"], result.value("level", "warning"), result["ruleId"],
                   result["message"]["text"], where["region"]["startLine"], where["region"].value("startColumn", 0u)});
    }
    return rows;
  }

  fs::path folder;
  Json findings;
};

/// The sets without the rows about files that were not analysed, of which there must be some.
Rows withoutIncomplete(Rows rows, const std::string &code) {
  EXPECT_NE(std::erase_if(rows, [&](const Row &row) { return row.code.starts_with(code) && row.file == "broken.c"; }),
            0u)
      << code;
  return rows;
}

std::string factAndHelpOf(const Json &finding) {
  Finding value;
  value.message = finding["message"];
  value.help = finding["help"];
  return factAndHelp(value);
}

// ---------------------------------------------------------------------------------------- services

void rdjsonWords(Row &row, const Json &finding) {
  std::ranges::transform(row.severity, row.severity.begin(), [](unsigned char c) { return std::toupper(c); });
  row.text = factAndHelpOf(finding);
}

TEST_F(Readers, Rdjson) { EXPECT_EQ(withoutIncomplete(readByNode("rdjson"), "not-analysed"), expected(rdjsonWords)); }
TEST_F(Readers, Rdjsonl) { EXPECT_EQ(withoutIncomplete(readByNode("rdjsonl"), "not-analysed"), expected(rdjsonWords)); }

TEST_F(Readers, JUnit) {
  std::map<std::string, unsigned> names;
  EXPECT_EQ(withoutIncomplete(readByNode("junit"), "irqlint.not-analysed"), expected([&](Row &row, const Json &) {
              unsigned count = ++names[row.file + row.code];
              row.code = "irqlint." + row.code + (count > 1 ? " (" + std::to_string(count) + ")" : "");
              row.column = 0;
            }));
}

TEST_F(Readers, Azure) {
  EXPECT_EQ(withoutIncomplete(readByNode("azure"), "not-analysed"), expected([](Row &row, const Json &finding) {
              row.text = factAndHelpOf(finding) + " [" + finding["rule"].get<std::string>() + "]";
            }));
}

TEST_F(Readers, GitHub) {
  Rows all = expected([](Row &row, const Json &finding) {
    row.file = "driver/" + row.file;
    row.code += " " + finding["rule"].get<std::string>();
    row.text = factAndHelpOf(finding);
  });
  Rows rows = readByNode("github");
  EXPECT_EQ(std::erase_if(rows, [](const Row &row) { return row.code == "irqlint: not analysed"; }), 1u);
  EXPECT_EQ(std::ranges::count(rows, "error", &Row::severity), 10);
  EXPECT_EQ(std::ranges::count(rows, "warning", &Row::severity), std::ranges::count(all, "warning", &Row::severity));
  EXPECT_TRUE(std::ranges::includes(all, rows)) << testing::PrintToString(rows);
}

TEST_F(Readers, Markdown) {
  EXPECT_EQ(readByNode("markdown"), expected([](Row &row, const Json &finding) {
              row.column = 0;
              row.code += " in " + std::to_string(finding["path"].size()) + " steps";
              std::erase(row.text, '\''); // names are code
            }));
}

// ---------------------------------------------------------------------------------------- Microsoft's converters

TEST_F(Readers, Prefast) {
  Json results = convert("prefast", "PREfast");
  EXPECT_EQ(rowsOf(results), expected([](Row &row, const Json &finding) {
              row.severity = "warning"; // the format has none
              row.code = std::to_string(990000 + std::stoi(row.code.substr(3)));
              row.text = factAndHelpOf(finding) + " [" + finding["rule"].get<std::string>() + "]";
            }));
  for (const Json &result : results) {
    EXPECT_FALSE(result["codeFlows"][0]["threadFlows"][0]["locations"].empty());
    EXPECT_FALSE(result["properties"]["rank"].get<std::string>().empty());
  }
}

TEST_F(Readers, Msbuild) {
  EXPECT_EQ(withoutIncomplete(rowsOf(convert("msbuild", "MSBuild")), "IRQLINT"),
            expected([](Row &row, const Json &finding) {
              std::string help = finding["help"];
              row.text += (help.empty() ? "" : "; " + help) + " [" + finding["rule"].get<std::string>() + "]";
            }));
}

// ---------------------------------------------------------------------------------------- text that must be escaped

/// The goldens hold a note whose text means something to every format.
TEST_F(Readers, HostileText) {
  const std::string fact = "'a[i](x); <b> & \"c\"' is 100% `odd`, ::really::";
  auto holds = [&](const Rows &rows, size_t count) {
    EXPECT_EQ(rows.size(), count);
    EXPECT_TRUE(std::ranges::any_of(rows, [&](const Row &row) { return row.text.starts_with(fact); }))
        << testing::PrintToString(rows);
  };
  holds(readByNode("rdjson", Folder + "report.rdjson"), 9); // seven findings, two files that were not analysed
  holds(readByNode("rdjsonl", Folder + "report.rdjsonl"), 9);
  holds(readByNode("junit", Folder + "report.junit.xml"), 9);
  holds(readByNode("azure", Folder + "report.azure.txt"), 9);
  holds(readByNode("github", Folder + "report.github.txt"), 8);
  holds(rowsOf(convertFile(Folder + "report.prefast.xml", "PREfast")), 7);
  holds(rowsOf(convertFile(Folder + "report.msbuild.txt", "MSBuild")), 9);
}

// ---------------------------------------------------------------------------------------- Microsoft's validator

/// What it says that is not about the content of our log; docs/guide/formats.md says why each remains.
const std::set<std::string> Accepted{"SARIF2002", "GHAzDO1019", "GHAzDO1020"};

Rows complaints(const std::string &sarif, const fs::path &folder, const std::set<std::string> &accepted) {
  std::string log = (folder / "validation.sarif").string();
  Outcome outcome = shell(inQuotes(Multitool) + " validate " + inQuotes(sarif) + " -o " + inQuotes(log) + " -c " +
                          inQuotes(Tools + "sarif-validation.xml") +
                          " --log ForceOverwrite --rule-kind 'Sarif;Gh;Ado' --level 'Error;Warning;Note'");
  Json results = Json::parse(readFile(log))["runs"][0]["results"];
  EXPECT_FALSE(results.empty()) << "not even the remarks that are always there\n" << outcome.out;
  Rows rows;
  for (const Json &result : results)
    if (std::string id = result["ruleId"]; !accepted.contains(id.substr(0, id.find('/'))))
      rows.insert({"", result.value("level", "warning"), id, result["message"].dump(),
                   result["locations"][0]["physicalLocation"]["region"].value("startLine", 0u), 0});
  return rows;
}

TEST_F(Readers, ValidatorFindsNothingInTheReportOfADriver) {
  EXPECT_EQ(complaints(report("sarif"), folder, Accepted), Rows{});
}

TEST_F(Readers, ValidatorFindsNothingInTheGoldens) {
  std::set<std::string> accepted = Accepted;
  // A place outside of the repository, and files that are not there: neither can be shown, nor named relatively.
  accepted.insert({"SARIF2007", "SARIF2010", "SARIF2011", "SARIF2016"});
  for (const char *golden : {"report.sarif", "hidden.sarif"})
    EXPECT_EQ(complaints(Folder + golden, folder, accepted), Rows{}) << golden;
}

// ---------------------------------------------------------------------------------------- Microsoft's viewer

/// It shows a result's place with the code around it, and its text with links; it knows nothing of code flows.
class Viewer : public Readers {
protected:
  void SetUp() override {
    if (browser().empty())
      GTEST_SKIP() << "no chromium on this machine: the viewer was not tried";
    Readers::SetUp();
  }
};

TEST_F(Viewer, ShowsTheReportOfADriver) {
  EXPECT_EQ(showInBrowser(report("sarif")), expected([](Row &row, const Json &finding) {
              row.file = "driver/" + row.file;
              row.column = 0;
              row.text = factAndHelpOf(finding);
              for (const Json &related : finding["related"])
                row.text += " See " + related["text"].get<std::string>() + ".";
            }));
}

/// What is suppressed is not shown. Lines are not compared: where there is no file, no code is marked.
TEST_F(Viewer, ShowsTheGoldens) {
  auto beginning = [](Row row) {
    row.text = row.text.substr(0, row.text.find('.'));
    row.line = row.column = 0;
    return row;
  };
  for (const char *golden : {"report.sarif", "hidden.sarif"}) {
    const Json log = Json::parse(readFile(Folder + golden));
    Json counting = Json::array();
    for (const Json &result : log["runs"][0]["results"])
      if (!result.contains("suppressions") || result["suppressions"].empty())
        counting.push_back(result);
    Rows shown, all;
    for (const Row &row : showInBrowser(Folder + golden))
      shown.insert(beginning(row));
    for (const Row &row : rowsOf(counting))
      all.insert(beginning(row));
    EXPECT_EQ(shown, all) << golden;
    EXPECT_GE(shown.size(), 3u);
  }
}

// ---------------------------------------------------------------------------------------- goldens of a driver

/// These need no reader.
TEST(DriverGoldens, AreWhatTheProgramWrites) {
  const fs::path folder = fs::temp_directory_path() / ("irqlint_goldens_" + std::to_string(getpid()));
  fs::copy(IRQLINT_TESTDATA "/drivers/parcel-planted", folder, fs::copy_options::recursive);
  const std::map<std::string, std::string> goldens{
      {"gitlab", "gitlab.json"}, {"rdjson", "rdjson"},       {"junit", "junit.xml"},     {"github", "github.txt"},
      {"azure", "azure.txt"},    {"msbuild", "msbuild.txt"}, {"prefast", "prefast.xml"}, {"markdown", "md"}};
  std::string outputs = " --output sarif=report.sarif";
  for (const auto &[format, name] : goldens)
    outputs += " --output " + format + "=report." + name;
  shell("cd " + inQuotes(folder.string()) + " && IRQLINT_WDK=none " + inQuotes(IRQLINT_PROGRAM) + " check -q ." +
        outputs);
  for (const auto &[format, name] : goldens)
    expectGolden("driver/report." + name, readFile((folder / ("report." + name)).string()));
  Json sarif = Json::parse(readFile((folder / "report.sarif").string())); // the pages of all rules are not for a golden
  Json results = sarif["runs"][0]["results"];
  for (Json &result : results)
    result.erase("ruleIndex");
  expectGolden("driver/results.sarif.json", toText(results));
  fs::remove_all(folder);
}

} // namespace
} // namespace irqlint::report
