// Adds up what the analysis of a module costs, while it runs, where somebody wants to know.
#pragma once

#include "engine/FunctionAnalysis.h"
#include "irqlint/Costs.h"

#include <mutex>

namespace irqlint::engine {

/// Thread-safe.
class CostKeeper {
public:
  explicit CostKeeper(const Program &program);

  void walked(const FunctionInfo &info, double seconds, const FunctionResult &result);
  void hunted(const FunctionInfo &info, const Hunt &hunt, double seconds, const FunctionResult &result, bool found);
  void asked(const RuleCalls &calls);
  /// Of walks and hunts so far.
  double spent() const;
  Costs take(double linkSeconds, double settleSeconds);

private:
  FunctionCost &costOf(const FunctionInfo &info) { return functions[static_cast<size_t>(&info - program.functions.data())]; }

  const Program &program;
  std::mutex mutex;
  std::vector<FunctionCost> functions;
  std::map<std::string, RuleCost> rules;
};

} // namespace irqlint::engine
