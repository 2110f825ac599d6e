// From a broken demand to a finding.
#pragma once

#include "engine/Program.h"

namespace irqlint::engine {

/// The text of the first step: how the function is entered.
std::string entryText(const FunctionInfo &info, const model::Role *role, IrqlView level);

Finding finding(const RegisteredRule &rule, const FunctionInfo &info, const TraceNode *last, Report report, std::string subject,
                const std::string &entry);

/// Asks the rule for its words and adds the path. Of the rules that supersede it, the first to recognise the defect tells it.
std::optional<Finding> verdict(const std::vector<const RegisteredRule *> &rules, const FunctionInfo &info, const Demand &demand,
                               const Violation &violation, const std::string &entry);

/// The functions below the one that the finding is told in, down to the one with the point.
std::vector<std::string> namesBelow(const Demand &demand);

/// Of several rules that ask together, one.
Demand only(const Demand &demand, const Ask &ask);

} // namespace irqlint::engine
