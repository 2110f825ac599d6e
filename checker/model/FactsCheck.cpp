// What can be checked only when all files have been read: conditions, roles and constants may stand in any of them.
#include "model/Facts.h"

#include <algorithm>
#include <set>

namespace irqlint::model {

namespace {

/// Predicates that a condition may use; no call decides them, so they only document a limit.
const std::set<std::string_view> &predicates() {
  static const std::set<std::string_view> Names{"nonpaged",
                                                "paged_pool",
                                                "paged_lookaside",
                                                "table_nonpaged",
                                                "ctx_nonpaged",
                                                "user_va",
                                                "unicode_format",
                                                "device_pageable",
                                                "exec_passive",
                                                "passive_interrupt",
                                                "dirql_interrupt",
                                                "control_device",
                                                "common_buffer",
                                                "paging_io",
                                                "queue_lock_is_spinlock",
                                                "periodic_timer",
                                                "state_D0",
                                                "memory_mapped",
                                                "threaded_dpc",
                                                "half_duplex",
                                                "synchronized_or_create",
                                                "small_argument",
                                                "ks_dispatch_level_processing",
                                                "by_control_type"};
  return Names;
}

/// Conditions read from facts must be understood: a misspelt name would silently become "never decided".
std::string conditionProblem(const Condition &condition) {
  if (condition.kind == Condition::Kind::Predicate) {
    const std::string_view text = condition.predicate.str();
    const std::string_view name = text.substr(0, text.find('('));
    if (!predicates().contains(name))
      return "'" + std::string(text) +
             "' is not understood; compare argN, *argN, argN->Field or ret with a number or a name from 'constants'";
  }
  for (const Condition &part : condition.parts)
    if (std::string text = conditionProblem(part); !text.empty())
      return text;
  return {};
}

using HasRole = std::function<bool(std::string_view type, std::string_view variant)>;

std::string roleProblem(const std::string &type, const std::string &variant, const HasRole &hasRole) {
  if (isSpecialRole(type))
    return variant.empty() ? "" : "'" + type + "' has no variants";
  if (type.starts_with('$'))
    return "'" + type + "' is not understood; write $locked_section or $locked_driver";
  if (hasRole(type, variant))
    return {};
  if (hasRole(type, ""))
    return "the role '" + type + "' has no variant '" + variant + "'";
  return "the role '" + type + "' is not described in 'roles'";
}

std::string problemOf(const FactSet::Check &check, const Constants &constant, const HasRole &hasRole) {
  switch (check.kind) {
  case FactSet::Check::Kind::Constant:
    return constant(check.text) ? "" : "'" + check.text + "' is not among the constants";
  case FactSet::Check::Kind::Condition:
    return conditionProblem(parseCondition(check.text, constant));
  case FactSet::Check::Kind::Role:
    return roleProblem(check.text, check.variant, hasRole);
  }
  return {};
}

} // namespace

void checkFacts(const FactSet &facts, std::vector<Problem> &problems, const Constants &elsewhere,
                const HasRole &hasRoleElsewhere) {
  const Constants constant = [&](std::string_view name) -> std::optional<int64_t> {
    if (const auto found = facts.constants.find(name); found != facts.constants.end())
      return found->second;
    return elsewhere ? elsewhere(name) : std::nullopt;
  };
  const HasRole hasRole = [&](std::string_view type, std::string_view variant) {
    return facts.roles.contains({std::string(type), std::string(variant)}) ||
           (hasRoleElsewhere && hasRoleElsewhere(type, variant));
  };
  for (const FactSet::Check &check : facts.checks)
    if (std::string text = problemOf(check, constant, hasRole); !text.empty())
      problems.push_back({check.file, check.line, check.pointer, std::move(text)});
  std::ranges::sort(problems, {}, [](const Problem &p) { return std::tie(p.file, p.line, p.pointer, p.text); });
}

} // namespace irqlint::model
