// Rules and files that a run of SARIF describes once and results refer to.
#pragma once

#include "report/LogValue.h"

namespace irqlint::report {

/// The tool of a run: its driver and extensions, each with rules.
class SarifTool {
public:
  explicit SarifTool(const LogValue &run) : tool(run["tool"]), driver(tool["driver"]) {}

  std::string name() const { return driver["name"].text(); }
  std::string version() const;

  /// What a result says of its rule, and the object that describes it, absent when there is none.
  struct Found {
    LogRule rule;
    LogValue metadata;
  };
  Found ruleOf(const LogValue &result) const;
  /// A message text, by its id when the result does not hold it, with arguments put in.
  std::string messageText(const LogValue &message, const LogValue &metadata) const;

private:
  /// The component that a rule reference names: the driver unless it says otherwise.
  LogValue componentOf(const LogValue &reference, std::string &name) const;
  LogValue byId(const LogValue &component, const std::string &id) const;

  LogValue tool, driver;
  mutable std::map<const Json *, std::map<std::string, size_t>> indexById; ///< of the rules of each component
};

/// Places of files: bases, artifacts by index, logical locations.
class SarifPlaces {
public:
  explicit SarifPlaces(const LogValue &run) : run(run) {}
  LogPlace place(const LogValue &location) const;

private:
  std::string pathOf(const LogValue &artifact) const;
  /// What `id` adds to a path below its outermost base; empty when it only names where that is.
  std::string below(const std::string &id) const;
  std::string relative(const std::string &absolute) const;
  std::string functionOf(const LogValue &location) const;

  LogValue run;
};

} // namespace irqlint::report
