#include "compare/Equivalence.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace irqlint::compare {
namespace {

/// Letters and digits only, in lower case: "No Paging Segment" and "NoPagingSegment" are one name.
std::string folded(std::string_view text) {
  std::string out;
  for (char c : text)
    if (llvm::isAlnum(c))
      out += llvm::toLower(c);
  return out;
}

bool isVariant(const report::LogRule &rule, const std::string &variant) {
  return llvm::any_of(
      std::initializer_list<const std::string *>{&rule.name, &rule.title, &rule.helpUri},
      [&](const std::string *text) { return folded(*text).find(folded(variant)) != std::string::npos; });
}

} // namespace

std::string canonicalId(std::string_view id) {
  llvm::StringRef digits = id;
  (void)(digits.consume_front("C") || digits.consume_front("c"));
  if (!digits.empty() && llvm::all_of(digits, llvm::isDigit))
    return "C" + digits.str();
  return llvm::StringRef(id).lower();
}

Equivalence::Equivalence(const std::vector<const RuleInfo *> &rules) {
  for (const RuleInfo *rule : rules) {
    slugByCode[rule->code] = slugByCode[rule->slug] = rule->slug;
    for (const RuleInfo::Equivalent &other : rule->equivalents) {
      if (other.peer == "verifier") // stops a running system; its numbers are no ids of a log
        continue;
      auto [id, variant] = llvm::StringRef(other.id).split('#');
      byPeerId[canonicalId(id)].push_back({rule->slug, variant.str(), other.exact});
      if (!other.name.empty())
        byPeerId[canonicalId(other.name)].push_back({rule->slug, "", other.exact});
    }
  }
}

std::map<std::string, bool> Equivalence::slugsOf(const report::LogRun &run, const report::LogRule &rule) const {
  std::map<std::string, bool> out;
  if (run.ours()) {
    auto known = slugByCode.find(rule.id);
    out[known == slugByCode.end() ? rule.id : known->second] = true;
    return out;
  }
  auto found = byPeerId.find(canonicalId(rule.id));
  if (found == byPeerId.end())
    return out;
  const std::vector<Link> &links = found->second;
  bool named =
      std::ranges::any_of(links, [&](const Link &l) { return !l.variant.empty() && isVariant(rule, l.variant); });
  for (const Link &link : links)
    if (named ? !link.variant.empty() && isVariant(rule, link.variant) : link.variant.empty())
      out[link.slug] |= link.exact;
  return out;
}

} // namespace irqlint::compare
