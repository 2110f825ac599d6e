#include "cli/LogFiles.h"

#include "cli/Files.h"
#include "report/Run.h"
#include "report/Utf8.h"

namespace irqlint::cli {

std::optional<report::ResultLog> readLog(const std::string &file, const Console &console) {
  auto bytes = readInput(file, console);
  if (!bytes)
    return std::nullopt;
  std::string shown = file == "-" ? "stdin" : file;
  auto result = report::readResultLog(*bytes);
  if (auto *problem = std::get_if<report::LogProblem>(&result)) {
    console.error(report::printable(problem->message(shown)));
    return std::nullopt;
  }
  auto &log = std::get<report::ResultLog>(result);
  for (const report::LogProblem &problem : log.problems)
    console.warning(report::printable(problem.message(shown)));
  if (log.moreProblems > 0)
    console.warning(shown + ": and " + report::counted(log.moreProblems, "more problem"));
  return std::move(log);
}

} // namespace irqlint::cli
