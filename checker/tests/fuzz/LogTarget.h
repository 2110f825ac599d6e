// Any bytes are a log of results or a clear problem. What was read can be compared with itself, merged, and written
// as SARIF that is read again with as many results.
#pragma once

#include "compare/LogDiff.h"
#include "compare/Merge.h"

#include <cstdio>
#include <cstdlib>

namespace irqlint::fuzz {

[[noreturn]] inline void giveUp(const std::string &what) {
  std::fprintf(stderr, "%s\n", what.c_str());
  std::abort();
}

inline size_t results(const report::ResultLog &log) {
  size_t count = 0;
  for (const report::LogRun &run : log.runs)
    count += run.results.size();
  return count;
}

inline int checkLog(std::string_view bytes) {
  auto read = report::readResultLog(bytes);
  if (auto *problem = std::get_if<report::LogProblem>(&read)) {
    if (problem->text.empty())
      giveUp("a problem without words");
    return 0;
  }
  std::vector<compare::InputLog> inputs;
  inputs.push_back({"fuzz", std::move(std::get<report::ResultLog>(read))});
  const report::ResultLog &log = inputs[0].log;
  for (const compare::Difference &difference : compare::diffLogs(log, log))
    if (difference.kind == compare::Difference::Kind::New || difference.kind == compare::Difference::Kind::Fixed)
      giveUp("a log differs from itself");
  compare::Merge merged = compare::mergeLogs(inputs, {});
  std::string text;
  llvm::raw_string_ostream out(text);
  compare::writeMergeText(merged, {}, report::Style(false), out);
  compare::writeMergeJson(merged, {}, out);
  auto again = report::readResultLog(report::toText(compare::mergedSarif(merged, "0")));
  if (auto *problem = std::get_if<report::LogProblem>(&again))
    giveUp("merged SARIF cannot be read: " + problem->message("merged"));
  if (results(std::get<report::ResultLog>(again)) != results(log))
    giveUp("merging lost results");
  return 0;
}

} // namespace irqlint::fuzz
