#include "cli/RuleNames.h"

#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <tuple>

namespace irqlint::cli {
namespace {

bool isNamed(const RuleInfo &info, llvm::StringRef name) {
  if (name == "all" || name.equals_insensitive(info.slug) || name.equals_insensitive(info.code))
    return true;
  name.consume_back("/*") || name.consume_back("/");
  return name == llvm::StringRef(info.slug).split('/').first;
}

} // namespace

std::vector<const RegisteredRule *> rulesNamed(std::string_view name) {
  std::vector<const RegisteredRule *> out;
  for (const RegisteredRule &rule : allRules())
    if (isNamed(rule.info, name))
      out.push_back(&rule);
  return out;
}

std::vector<std::string> nearest(std::string_view name, const std::vector<std::string> &candidates, size_t count) {
  std::vector<std::tuple<unsigned, std::string>> ranked;
  std::string lower = llvm::StringRef(name).lower();
  for (const std::string &candidate : candidates) {
    llvm::StringRef whole = candidate, tail = whole.contains('/') ? whole.split('/').second : whole;
    std::string low = whole.lower();
    unsigned distance =
        std::min(llvm::StringRef(lower).edit_distance(low), llvm::StringRef(lower).edit_distance(tail.lower()));
    bool part = lower.size() > 2 && low.find(lower) != std::string::npos;
    if (part || distance <= std::max<size_t>(2, lower.size() / 3))
      ranked.emplace_back(part ? 0 : distance, candidate);
  }
  std::ranges::sort(ranked);
  std::vector<std::string> out;
  for (const auto &[distance, candidate] : ranked)
    if (out.size() < count && std::ranges::find(out, candidate) == out.end())
      out.push_back(candidate);
  return out;
}

std::vector<std::string> nearRules(std::string_view name) {
  std::vector<std::string> slugs;
  for (const RegisteredRule &rule : allRules())
    slugs.push_back(rule.info.slug);
  std::vector<std::string> out = nearest(name, slugs);
  if (!out.empty())
    return out;
  std::vector<std::string> codes, family;
  for (const RegisteredRule &rule : allRules()) {
    codes.push_back(rule.info.code);
    if (name.starts_with(rule.info.slug.substr(0, rule.info.slug.find('/') + 1)))
      family.push_back(rule.info.slug);
  }
  return family.empty() ? nearest(name, codes) : family;
}

std::string didYouMean(const std::vector<std::string> &names) {
  if (names.empty())
    return {};
  std::string out = "; did you mean ";
  for (size_t i = 0; i < names.size(); ++i)
    out += (i == 0 ? "" : i + 1 == names.size() ? " or " : ", ") + ("'" + names[i] + "'");
  return out + "?";
}

} // namespace irqlint::cli
