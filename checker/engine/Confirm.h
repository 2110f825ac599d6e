// Findings come from merged states. Before one is told, a single path to it is walked again with nothing merged: the path
// that is told can then be followed by a reader, and what only merging made possible is dropped.
#pragma once

#include "engine/FunctionAnalysis.h"

namespace irqlint::engine {

struct Analysis {
  const Program &program;
  const std::vector<const RegisteredRule *> &rules;
  const Options &options;
};

struct Confirmation {
  enum class Verdict : uint8_t {
    Path,      ///< `result` holds the finding, the demand or the way out with its own path
    NoPath,    ///< every path was tried: there is none
    Undecided  ///< too many paths; nothing is told then
  } verdict;
  std::unique_ptr<FunctionResult> result;
};

/// Adds a way out of one walk to the summary of another walk of the same function.
void adopt(const FunctionResult &from, const SummaryExit &exit, FunctionResult &to);

Confirmation confirm(const Analysis &analysis, const FunctionInfo &info, const Hunt &hunt);

} // namespace irqlint::engine
