// JUnit XML for CI servers that show tests: a suite per file, a failed case per finding, a case with an error per file
// that was not analysed, a skipped case per hidden finding. The members are those that Jenkins, GitLab and Azure read.
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Writer.h"
#include "report/Xml.h"

#include <map>

namespace irqlint::report {
namespace {

constexpr size_t MaxSteps = 40;

struct Counts {
  size_t tests = 0, failures = 0, errors = 0, skipped = 0;
};

void setCounts(pugi::xml_node node, const Counts &counts) {
  setAttribute(node, "tests", std::to_string(counts.tests));
  setAttribute(node, "failures", std::to_string(counts.failures));
  setAttribute(node, "errors", std::to_string(counts.errors));
  setAttribute(node, "skipped", std::to_string(counts.skipped));
}

/// One file.
class Suite {
public:
  explicit Suite(std::string path) : path(std::move(path)) {}

  void addResult(const Result &result, const std::string &code) {
    const Finding &finding = *result.finding;
    pugi::xml_node test = testcase(std::string(ToolName) + "." + code, finding.where);
    if (result.hiding) {
      ++counts.skipped;
      std::string reason = result.hiding->reason.empty() ? "" : ": " + result.hiding->reason;
      setAttribute(test.append_child("skipped"), "message", hiddenBy(result.hiding->kind) + reason);
      return;
    }
    ++counts.failures;
    pugi::xml_node failure = addText(test, "failure", body(finding));
    setAttribute(failure, "message", finding.message);
    setAttribute(failure, "type", severityName(finding.severity));
  }

  void addError(const IncompleteFile &file) {
    ++counts.errors;
    pugi::xml_node error = addText(testcase(std::string(ToolName) + ".not-analysed", file.where), "error",
                                   file.where.path.empty() ? file.text : placeText(file.where) + ": " + file.text);
    setAttribute(error, "message", file.text);
    setAttribute(error, "type", "not-analysed");
  }

  void addPass() { testcase(std::string(ToolName), {}); }

  void appendTo(pugi::xml_node parent, Counts &total) const {
    pugi::xml_node suite = parent.append_child("testsuite");
    setAttribute(suite, "name", path);
    setCounts(suite, counts);
    for (pugi::xml_node test : cases)
      suite.append_copy(test);
    total.tests += counts.tests;
    total.failures += counts.failures;
    total.errors += counts.errors;
    total.skipped += counts.skipped;
  }

private:
  /// Readers drop a second case of the same name and class: those are numbered.
  pugi::xml_node testcase(std::string name, const SourceRange &where) {
    ++counts.tests;
    unsigned count = ++names[name];
    pugi::xml_node test = cases.append_child("testcase");
    setAttribute(test, "name", count == 1 ? name : name + " (" + std::to_string(count) + ")");
    setAttribute(test, "classname", path);
    if (!where.path.empty())
      setAttribute(test, "file", where.path);
    if (where.valid())
      setAttribute(test, "line", std::to_string(where.line));
    return test;
  }

  static std::string hiddenBy(Hiding::Kind kind) {
    return kind == Hiding::Kind::InSource   ? "suppressed in the source"
           : kind == Hiding::Kind::External ? "suppressed by the configuration"
                                            : "in the baseline";
  }

  static std::string body(const Finding &finding) {
    std::string out = placeText(finding.where) + ": " + std::string(severityName(finding.severity)) + ": " +
                      finding.message + " [" + finding.rule + "]\n";
    for (const std::string &line : numberedPath(finding, MaxSteps))
      out += line + "\n";
    for (const Related &related : finding.related)
      out += "note: " + (related.where.valid() ? placeText(related.where) + ": " : "") + related.text + "\n";
    if (!finding.help.empty())
      out += "help: " + finding.help + "\n";
    return out + rulePage(finding) + "\n";
  }

  std::string path;
  pugi::xml_document cases;
  Counts counts;
  std::map<std::string, unsigned> names;
};

class JUnitWriter : public Writer {
public:
  void write(const Run &run, SourceCache &, llvm::raw_ostream &out) const override {
    std::map<std::string, Suite> suites;
    auto suite = [&](const std::string &path) -> Suite & {
      std::string name = path.empty() ? std::string(ToolName) : path;
      return suites.try_emplace(name, name).first->second;
    };
    for (const Result &result : results(run))
      suite(result.finding->where.path).addResult(result, codeOf(run, *result.finding));
    for (const IncompleteFile &file : incompleteFiles(run))
      suite(file.where.path).addError(file);
    if (suites.empty())
      suite("").addPass();

    pugi::xml_document document;
    pugi::xml_node all = document.append_child("testsuites");
    setAttribute(all, "name", std::string(ToolName) + " " + run.version);
    Counts total;
    for (const auto &[path, one] : suites)
      one.appendTo(all, total);
    setCounts(all, total);
    writeXml(document, out);
  }
};

} // namespace

std::unique_ptr<Writer> makeJUnitWriter() { return std::make_unique<JUnitWriter>(); }

} // namespace irqlint::report
