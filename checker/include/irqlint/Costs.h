// Where the time of an analysis goes, for those who make it faster: check --timing. Seconds are of the processor.
#pragma once

#include "irqlint/Finding.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace irqlint {

/// A function is walked once with states merged (several times in a recursion); hunts walk it again for one path.
struct FunctionCost {
  std::string function, module;
  SourceRange where;
  unsigned blocks = 0, walks = 0, hunts = 0, huntsCut = 0; ///< cut: ran out of steps
  uint64_t walkSteps = 0, huntSteps = 0;
  unsigned forcedMerges = 0, waysOut = 0, demands = 0;     ///< of the last walk
  bool overBudget = false;
  double walkSeconds = 0, huntSeconds = 0;
  double seconds() const { return walkSeconds + huntSeconds; }
};

struct RuleCost {
  uint64_t calls = 0;  ///< of the rule, at points it looks at
  double seconds = 0;  ///< in these calls, on the clock
  unsigned hunts = 0, huntsFound = 0, huntsCut = 0;
  uint64_t huntSteps = 0;
  double huntSeconds = 0;
};

struct ModuleCost {
  std::string module;
  double linkSeconds = 0;    ///< functions of all units, call graph, who has an address
  double functionSeconds = 0;///< walks, and hunts for ways out
  double settleSeconds = 0;  ///< findings, entry points, the module as a whole
  double seconds() const { return linkSeconds + functionSeconds + settleSeconds; }
};

struct Costs {
  std::vector<FunctionCost> functions;
  std::map<std::string, RuleCost> rules; ///< by slug; "": hunts for ways out and orders of locks
  std::vector<ModuleCost> modules;
  bool empty() const { return modules.empty(); }
};

} // namespace irqlint
