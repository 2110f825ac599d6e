#include "report/Run.h"

#include <algorithm>
#include <tuple>

namespace irqlint::report {

const RuleInfo *Run::rule(const std::string &slug) const {
  auto found = std::ranges::find(rules, slug, [](const RuleInfo *info) -> const std::string & { return info->slug; });
  return found == rules.end() ? nullptr : *found;
}

bool Run::before(const Finding &a, const Finding &b) const {
  auto code = [this](const Finding &f) { return rule(f.rule) ? rule(f.rule)->code : f.rule; };
  return std::tuple(std::tie(a.where.path, a.where.line, a.where.column), code(a), std::tie(a.subject, a.message)) <
         std::tuple(std::tie(b.where.path, b.where.line, b.where.column), code(b), std::tie(b.subject, b.message));
}

void Run::sort() {
  auto earlier = [this](const Finding &a, const Finding &b) { return before(a, b); };
  std::ranges::sort(findings, earlier);
  std::ranges::sort(hidden, earlier, &HiddenFinding::finding);
  std::ranges::sort(notifications, [](const Notification &a, const Notification &b) {
    return std::tie(a.where, a.text) < std::tie(b.where, b.text);
  });
}

bool Run::incomplete() const { return std::ranges::any_of(notifications, &Notification::incomplete); }

std::vector<size_t> keySteps(const std::vector<Step> &path, size_t limit) {
  std::vector<size_t> all(path.size());
  for (size_t i = 0; i < path.size(); ++i)
    all[i] = i;
  if (path.size() <= limit)
    return all;
  std::vector<size_t> kept;
  std::ranges::copy_if(all, std::back_inserter(kept),
                       [&](size_t i) { return path[i].essential || i == 0 || i + 1 == path.size(); });
  if (kept.size() <= limit)
    return kept;
  size_t head = limit / 2;
  kept.erase(kept.begin() + head, kept.end() - (limit - head));
  return kept;
}

std::string counted(size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace irqlint::report
