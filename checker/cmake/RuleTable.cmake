# Script: writes OUT, the table of the rules in SLUGS, from the folder RULES.
set(declarations "")
set(entries "")
foreach(slug ${SLUGS})
  string(MAKE_C_IDENTIFIER "makeRule_${slug}" factory)
  set(json "")
  set(page "")
  file(READ ${RULES}/${slug}/rule.json json)
  if(EXISTS ${RULES}/${slug}/rule.md)
    file(READ ${RULES}/${slug}/rule.md page)
  endif()
  if(EXISTS ${RULES}/${slug}/rule.cpp)
    string(APPEND declarations "std::unique_ptr<Rule> ${factory}();\n")
    set(made "${factory}()")
  else()
    set(made "std::make_unique<Rule>()") # reported after the analysis
  endif()
  string(APPEND entries "  add(report::ruleInfo(\"rules/${slug}/rule.json\",\n"
    "R\"irqlint(${json})irqlint\",\n" "R\"irqlint(${page})irqlint\"), ${made});\n")
endforeach()

file(WRITE ${OUT} "// Generated from rules/; do not edit.
#include \"irqlint/Protocol.h\"
#include \"report/RuleInfoReader.h\"

#include <algorithm>

namespace irqlint {

${declarations}
static std::vector<RegisteredRule> makeRules() {
  std::vector<RegisteredRule> rules;
  auto add = [&](RuleInfo info, std::unique_ptr<Rule> rule) { rules.push_back({std::move(info), std::move(rule)}); };
${entries}
  std::sort(rules.begin(), rules.end(),
            [](const RegisteredRule &a, const RegisteredRule &b) { return a.info.slug < b.info.slug; });
  return rules;
}

static std::vector<RegisteredRule> &table() {
  static auto *rules = new std::vector<RegisteredRule>(makeRules());
  return *rules;
}

const std::vector<RegisteredRule> &allRules() { return table(); }

std::unique_ptr<Rule> makeProtocolRule(const Protocol &protocol);

void addRule(const Protocol &protocol) {
  auto &rules = table();
  const auto at = std::ranges::lower_bound(rules, protocol.info.slug, {}, [](const RegisteredRule &rule) -> const std::string & { return rule.info.slug; });
  if (at != rules.end() && at->info.slug == protocol.info.slug)
    *at = {protocol.info, makeProtocolRule(protocol)};
  else
    rules.insert(at, {protocol.info, makeProtocolRule(protocol)});
}

} // namespace irqlint
")
