// Parts of a SARIF log; SarifWriter puts them together.
#pragma once

#include "report/Columns.h"
#include "report/Json.h"
#include "report/Results.h"

#include <map>
#include <string>
#include <vector>

namespace irqlint::report::sarif {

inline constexpr std::string_view SourceRoot = "%SRCROOT%";

/// A message object.
Json message(std::string text);
/// A sentence; what would read as a link is escaped.
std::string linkFree(std::string text);
std::string level(Severity severity);
std::string fileUri(const std::string &path);

/// Taxonomies (CWE and the rules of other tools) and their taxa, out of what the rules say of their peers.
class Taxa {
public:
  explicit Taxa(const std::vector<const RuleInfo *> &rules);
  bool empty() const { return taxa.empty(); }
  Json toolComponents() const;
  Json references() const;
  Json relationships(const RuleInfo &rule) const;

private:
  std::map<size_t, std::map<std::string, std::string>> taxa; ///< by taxonomy: id and name
};

/// A reportingDescriptor.
Json rule(const RuleInfo &info, const Taxa &taxa);
Json notificationDescriptors();

class ResultWriter {
public:
  ResultWriter(const Run &run, SourceCache &sources);
  Json results();
  Json location(const SourceRange &where) const;

private:
  Json result(const Result &result);
  Json primaryLocation(const Finding &finding) const;
  Json location(const SourceRange &where, const std::string &function) const;
  Json contextRegion(const SourceRange &where) const;
  Json suppression(const Hiding &why) const;
  Json fixes(const Finding &finding) const;
  Json relatedLocations(const Finding &finding) const;
  Json steps(const Finding &finding) const;
  std::string lineHash(const SourceRange &where);

  const Run &run;
  SourceCache &sources;
  Columns columns;
  std::map<std::string, size_t> ruleIndex;
  std::map<std::string, std::vector<std::string>> hashes;
};

} // namespace irqlint::report::sarif
