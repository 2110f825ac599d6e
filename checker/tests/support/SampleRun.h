// A run with all that a report can hold, and the goldens of testdata/formats that are made of it.
#pragma once

#include "report/Writer.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#ifndef IRQLINT_TESTDATA
#define IRQLINT_TESTDATA "testdata"
#endif

namespace irqlint::report {

using test::readFile;

inline const std::string Folder = std::string(IRQLINT_TESTDATA) + "/formats/";

/// Compares with the golden, or writes it when UPDATE_GOLDEN is set.
inline void expectGolden(const std::string &name, const std::string &actual) {
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(Folder + name, std::ios::binary) << actual;
  EXPECT_EQ(readFile(Folder + name), actual) << "golden " << name << "; UPDATE_GOLDEN=1 rewrites it";
}

inline Finding findingAt(std::string path, unsigned line, std::string subject) {
  Finding finding;
  finding.rule = "irql/call-above-max";
  finding.where = {std::move(path), line, 2, line, 5};
  finding.function = "Foo";
  finding.subject = std::move(subject);
  return finding;
}

inline RuleInfo sampleRule(std::string slug, std::string code, Severity severity) {
  RuleInfo info;
  info.slug = std::move(slug);
  info.code = std::move(code);
  info.name = "Call above the maximum IRQL";
  info.summary = "A routine is called at an IRQL above the highest one at which it works";
  info.precision = "high";
  info.severity = severity;
  info.cwe = {"573"};
  info.tags = {"irql"};
  info.equivalents = {{"prefast", "C28121", "__WARNING_IRQ_TOO_HIGH", true},
                      {"sdv-wdm", "IrqlDispatch", "", true},
                      {"sdv-storport", "IrqlDispatch", "", false}};
  info.page = "# Call above the maximum IRQL\n\nA routine is called **too high**; see `KeRaiseIrql`.\n\n"
              "```c\nKeWaitForSingleObject(&e);\n```\n\n- one\n- two\n";
  return info;
}

inline const RuleInfo AboveMax = sampleRule("irql/call-above-max", "KDL0001", Severity::Error);
inline const RuleInfo NotRestored = sampleRule("irql/not-restored", "KDL0004", Severity::Warning);

inline Step step(Step::Kind kind, SourceRange where, std::string text, unsigned depth, std::string function) {
  return {kind, std::move(where), std::move(text), depth, true, std::move(function)};
}

/// A finding in a helper's helper, with everything a finding can have.
inline Finding deepFinding() {
  Finding f = findingAt("src/queue.c", 16, "QueueDrain(Queue)");
  f.severity = Severity::Error;
  f.where = {"src/queue.c", 16, 110, 16, 120};
  f.message = "'KeWaitForSingleObject' is called through 'QueueDrain' and 'QueueWait' at DISPATCH_LEVEL, but it needs "
              "APC_LEVEL or below";
  f.help = "release '&Queue->Lock' before the call of 'QueueDrain'";
  f.function = "QueueFlush";
  using enum Step::Kind;
  f.path = {
      step(Entry, {"src/queue.c", 12, 6, 12, 16}, "'QueueFlush' is called at DISPATCH_LEVEL or below", 0, "QueueFlush"),
      step(Effect, {"src/queue.c", 15, 2, 15, 19}, "'KeAcquireSpinLock' raises the IRQL to DISPATCH_LEVEL", 0,
           "QueueFlush"),
      step(Branch, {"src/queue.c", 16, 6, 16, 31}, "the condition is true", 0, "QueueFlush"),
      step(Call, {"src/queue.c", 16, 110, 16, 120}, "'QueueDrain' is called", 0, "QueueFlush"),
      step(Call, {"src/queue.c", 10, 66, 10, 75}, "'QueueWait' is called", 1, "QueueDrain"),
      step(Branch, {"src/queue.c", 5, 6, 5, 33}, "'Queue->Items' is not empty", 2, "QueueWait"),
      step(Fault, {"src/queue.c", 6, 3, 6, 24}, "'KeWaitForSingleObject' with no timeout blocks", 2, "QueueWait")};
  f.related = {{{"src/queue.h", 10, 1, 10, 31}, "limit stated by _IRQL_requires_max_(APC_LEVEL)"},
               {{"src/queue.c", 15, 2, 15, 19}, "'KeAcquireSpinLock' raised the IRQL"},
               {{"src/queue.c", 10, 66, 10, 75}, "'QueueWait' has no annotation here"}};
  return f;
}

inline Finding shortFinding(const std::string &path, unsigned line, uint32_t column, uint32_t endColumn) {
  Finding f = findingAt(path, line, "s");
  f.rule = NotRestored.slug;
  f.where = {path, line, column, line, endColumn};
  f.message = "'f' leaves with the IRQL raised";
  return f;
}

inline Run sampleRun() {
  report::Run run;
  run.version = "0.1.0";
  run.root = "/work/demo driver";
  run.configuration = "default";
  run.repository = {"/work/demo driver", "https://example.org/demo.git", "0123456789abcdef0123456789abcdef01234567",
                    "main"};
  run.rules = {&AboveMax, &NotRestored};
  run.findings = {shortFinding("src/latin1.c", 2, 29, 38), shortFinding("src/missing.c", 3, 4, 5),
                  shortFinding("src/crlf.c", 3, 16, 27), deepFinding(), shortFinding("/opt/shared/x y.c", 1, 1, 2)};
  run.notifications = {{Severity::Error, {"src/broken.c", 7, 3, 7, 4}, "unknown type name 'FOO'"},
                       {Severity::Error, {"src/gone.c"}, "not analysed: cannot be read"}};
  run.exitCode = 1;
  run.statistics.units = 5;
  run.statistics.modules = 1;
  run.statistics.unitsFailed = 1;
  run.statistics.unitsWithErrors = 2;
  run.statistics.unitsWithErrorsAtFirst = 3;
  run.statistics.functionsWithBody = 40;
  run.statistics.functionsAnalysed = 39;
  run.statistics.notAnalysed = {{{"src/broken.c", 5, 1, 5, 4}, "Odd", "holds errors", "demo"}};
  run.statistics.stages = {{"parse", 0.25}, {"engine", 0.5}};
  run.sort();
  return run;
}

/// The sample with a note, two findings of one fingerprint, and text that every format has to escape.
inline Run fullRun() {
  report::Run run = sampleRun();
  Finding note = shortFinding("src/queue.c", 5, 6, 11);
  note.severity = Severity::Note;
  note.message = "'a[i](x); <b> & \"c\"' is 100% `odd`, ::really::";
  note.help = "write _it_ *so*: a, b; c]\r\nor not";
  Finding twin = shortFinding("src/queue.c", 16, 6, 11);
  run.findings.push_back(note);
  run.findings.push_back(twin);
  run.findings[0].fix = {{{"src/crlf.c", 1, 1, 1, 1}, "_IRQL_requires_max_(APC_LEVEL)\n"}};
  run.sort();
  return run;
}

/// One suppressed in the source, one in the configuration, one in the baseline.
inline Run hidingRun() {
  report::Run run = fullRun();
  auto hide = [&](size_t index, Hiding why) {
    run.hidden.push_back({run.findings[index], std::move(why)});
    run.findings.erase(run.findings.begin() + static_cast<ptrdiff_t>(index));
  };
  hide(4,
       {Hiding::Kind::InSource, {"src/queue.c", 4, 9, 4, 20}, "#pragma warning(suppress: 28121)", "known since 2019"});
  hide(1, {Hiding::Kind::External, {}, "per-file", ""});
  hide(1, {Hiding::Kind::Baseline, {}, "", "waits for the new queue"});
  run.sort();
  run.showHidden = run.hasBaseline = true;
  return run;
}

inline std::string written(const std::string &format, const Run &run, bool color = false) {
  SourceCache sources(Folder);
  std::string text;
  llvm::raw_string_ostream out(text);
  makeWriter(format, {color})->write(run, sources, out);
  return text;
}

inline std::vector<std::string> lines(const std::string &text) {
  std::vector<std::string> out;
  std::stringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    out.push_back(line);
  return out;
}

} // namespace irqlint::report
