// "gate" of .irqlint.json: how many findings a project allows, and whether a run keeps to it.
#pragma once

#include "irqlint/Finding.h"
#include "report/Json.h"
#include "report/Run.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace irqlint::cli {

/// Budgets in the order of the file. Nothing in it: no gate was asked for.
struct Gate {
  struct Budget {
    bool newOnly = false;             ///< known findings and unchanged code do not count
    std::string name;                 ///< as written: "error", "irql", "lock/not-released", "all"
    std::optional<Severity> severity; ///< of these only
    std::set<std::string> rules;      ///< of these only; empty when the budget is for a severity
    size_t limit = 0;
    std::string place; ///< ".irqlint.json:12: /gate/new/error"
  };
  std::vector<Budget> budgets;
  report::Json written; ///< as it stands in the configuration
  bool empty() const { return budgets.empty(); }
};

struct GateReader {
  std::function<void(const std::string &pointer, std::string what)> complain;
  std::function<void(const std::string &object, const std::string &key)> unknownKey; ///< of "/gate"
  std::function<std::string(const std::string &pointer)> placeOf;
};
/// What is wrong goes to the reader.
Gate readGate(const report::Json &value, const std::string &pointer, const GateReader &reader);

/// Findings by rule and severity.
using FindingCounts = std::map<std::pair<std::string, Severity>, size_t>;
FindingCounts countFindings(const std::vector<Finding> &findings);

struct GateQuestion {
  FindingCounts total, fresh;     ///< before and after known findings and unchanged code were left out
  bool wholeDrivers = true;       ///< else the total is that of some drivers only
  std::optional<Severity> failOn; ///< in effect beside the budgets
  std::string failOnPlace;        ///< "--fail-on", ".irqlint.json:3: /failOn"
  std::set<std::string> rulesThatRan;
};
/// One line a budget, in their order; that of `failOn` comes last.
std::vector<report::GateLine> judge(const Gate &gate, const GateQuestion &question);

} // namespace irqlint::cli
