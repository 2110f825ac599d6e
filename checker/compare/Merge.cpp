#include "compare/Merge.h"

#include "compare/Display.h"
#include "compare/Equivalence.h"
#include "compare/SamePath.h"

#include "llvm/ADT/IntEqClasses.h"
#include "llvm/ADT/StringRef.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace irqlint::compare {
namespace {

using report::LogPlace;
using report::LogResult;
using report::LogStep;

constexpr unsigned NearLines = 3, AtStep = NearLines + 1;

struct Item {
  Member member;
  std::map<std::string, bool> slugs;
  std::string id; ///< what the rule is called, for logs of one tool in two formats
};

/// Without class and namespace, which not all tools tell.
llvm::StringRef plainName(llvm::StringRef function) {
  function = function.take_until([](char c) { return c == '('; });
  size_t at = function.rfind("::");
  return (at == llvm::StringRef::npos ? function : function.drop_front(at + 2)).trim();
}

bool mayBeOneFunction(const std::string &a, const std::string &b) {
  return a.empty() || b.empty() || plainName(a) == plainName(b);
}

class Merger {
public:
  Merger(const std::vector<InputLog> &inputs, const std::vector<const RuleInfo *> &rules)
      : inputs(inputs), equivalence(rules) {}

  Merge run() {
    addRuns();
    addItems();
    for (size_t i = 0; i < merge.runs.size(); ++i) {
      joinRepeated(i);
      for (size_t j = i + 1; j < merge.runs.size(); ++j)
        joinRuns(i, j);
    }
    makeGroups();
    return std::move(merge);
  }

private:
  using Range = std::pair<size_t, size_t>;
  using Spot = std::pair<std::string, unsigned>; ///< name of a file in lower case, and a line

  void addRuns() {
    std::map<std::string, int> tools;
    for (const InputLog &input : inputs)
      for (const report::LogRun &run : input.log.runs) {
        merge.runs.push_back({&run, input.log.format, input.file, run.tool});
        ++tools[run.tool];
      }
    std::map<std::string, int> labels;
    for (MergedRun &run : merge.runs) {
      if (tools[run.run->tool] > 1)
        run.label += " (" + (run.run->category.empty() ? run.file : run.run->category) + ")";
      if (int count = ++labels[run.label]; count > 1)
        run.label += " #" + std::to_string(count);
    }
  }

  void addItems() {
    for (size_t i = 0; i < merge.runs.size(); ++i) {
      size_t begin = items.size();
      const report::LogRun &run = *merge.runs[i].run;
      for (const LogResult &result : run.results)
        if (!result.absent)
          items.push_back({{i, &result, true}, equivalence.slugsOf(run, result.rule), canonicalId(result.rule.id)});
      ranges.emplace_back(begin, items.size());
    }
    groups.grow(static_cast<unsigned>(items.size()));
  }

  /// The same finding from several translation units: headers and templates.
  void joinRepeated(size_t run) {
    std::map<std::tuple<report::LogRule, std::string, unsigned, unsigned, std::string>, size_t> seen;
    for (size_t i = ranges[run].first; i < ranges[run].second; ++i) {
      const LogResult &result = *items[i].member.result;
      auto [known, isNew] =
          seen.try_emplace({result.rule, result.where.path, result.where.line, result.where.column, result.message}, i);
      if (!isNew)
        join(known->second, i);
    }
  }

  /// What is on one line belongs together. For the rest the nearest pairs are taken, each result once, so that two
  /// faults on near lines are not both confirmed by one report.
  void joinRuns(size_t a, size_t b) {
    SamePaths same(pathsOf(a), pathsOf(b));
    std::map<Spot, std::vector<size_t>> bySpot;
    for (size_t j = ranges[b].first; j < ranges[b].second; ++j)
      for (const Spot &spot : spotsOf(items[j]))
        bySpot[spot].push_back(j);
    std::vector<std::tuple<unsigned, size_t, size_t>> pairs;
    for (size_t i = ranges[a].first; i < ranges[a].second; ++i) {
      std::set<size_t> candidates;
      for (const auto &[file, line] : spotsOf(items[i]))
        for (auto at = bySpot.lower_bound({file, line - std::min(line, NearLines)});
             at != bySpot.end() && at->first <= Spot(file, line + NearLines); ++at)
          candidates.insert(at->second.begin(), at->second.end());
      for (size_t j : candidates)
        if (auto lines = distance(items[i], items[j], same))
          pairs.emplace_back(*lines, i, j);
    }
    std::ranges::sort(pairs);
    std::vector<bool> taken(items.size());
    for (const auto &[lines, i, j] : pairs) {
      if (lines > 0 && (taken[i] || taken[j]))
        continue;
      taken[i] = taken[j] = true;
      join(i, j);
    }
  }

  /// Lines between two results that may be the same; nothing when they cannot be.
  std::optional<unsigned> distance(const Item &a, const Item &b, const SamePaths &same) const {
    if (!sameMeaning(a, b))
      return std::nullopt;
    const LogPlace &left = a.member.result->where, &right = b.member.result->where;
    if (left.line && right.line && same(left.path, right.path) && mayBeOneFunction(left.function, right.function)) {
      unsigned lines = std::max(left.line, right.line) - std::min(left.line, right.line);
      if (lines <= NearLines)
        return lines;
    }
    auto standsAt = [&](const LogStep &step, const LogPlace &where, bool swapped) {
      return step.essential && step.where.line && step.where.line == where.line &&
             (swapped ? same(where.path, step.where.path) : same(step.where.path, where.path)) &&
             mayBeOneFunction(step.where.function, where.function);
    };
    // Only paths of ours: where other tools end a path is where they tell the fault.
    bool atStep = false;
    if (merge.runs[a.member.run].run->ours())
      atStep |= std::ranges::any_of(a.member.result->path, [&](const LogStep &s) { return standsAt(s, right, false); });
    if (merge.runs[b.member.run].run->ours())
      atStep |= std::ranges::any_of(b.member.result->path, [&](const LogStep &s) { return standsAt(s, left, true); });
    return atStep ? std::optional(AtStep) : std::nullopt;
  }

  bool sameMeaning(const Item &a, const Item &b) const {
    bool oneTool =
        a.id == b.id && a.member.result->rule.component == b.member.result->rule.component && a.slugs == b.slugs;
    return oneTool || std::ranges::any_of(a.slugs, [&](const auto &slug) { return b.slugs.contains(slug.first); });
  }

  std::set<std::string> pathsOf(size_t run) const {
    std::set<std::string> out;
    for (size_t i = ranges[run].first; i < ranges[run].second; ++i) {
      out.insert(items[i].member.result->where.path);
      for (const LogStep &step : items[i].member.result->path)
        out.insert(step.where.path);
    }
    out.erase("");
    return out;
  }

  /// Where a partner may stand: at the place, and at the steps of a path of ours.
  std::set<Spot> spotsOf(const Item &item) const {
    std::set<Spot> out;
    auto add = [&](const LogPlace &where) {
      llvm::StringRef path = where.path;
      if (where.line)
        out.emplace(path.substr(path.rfind('/') + 1).lower(), where.line);
    };
    add(item.member.result->where);
    if (isOurs(item.member))
      for (const LogStep &step : item.member.result->path)
        add(step.where);
    return out;
  }

  void join(size_t a, size_t b) { groups.join(static_cast<unsigned>(a), static_cast<unsigned>(b)); }

  void makeGroups() {
    groups.compress();
    std::vector<MergedGroup> all(groups.getNumClasses());
    std::vector<std::map<std::string, bool>> slugs(all.size()), ours(all.size());
    for (size_t i = 0; i < items.size(); ++i) {
      size_t group = groups[static_cast<unsigned>(i)];
      all[group].members.push_back(items[i].member);
      for (const auto &[slug, exact] : items[i].slugs)
        slugs[group][slug] |= exact;
      if (isOurs(items[i].member))
        ours[group].insert(items[i].slugs.begin(), items[i].slugs.end());
    }
    merge.counts.resize(merge.runs.size());
    for (size_t g = 0; g < all.size(); ++g) {
      MergedGroup &group = all[g];
      std::ranges::stable_sort(group.members, {}, [&](const Member &m) {
        return std::tuple(m.result->suppressed, !isOurs(m), m.run, m.result->where.path, m.result->where.line);
      });
      for (Member &member : group.members)
        member.exact = isExact(member, ours[g].empty() ? slugs[g] : ours[g]);
      for (const auto &[slug, exact] : slugs[g])
        group.slugs.push_back(slug);
      count(group);
      if (!group.first().result->suppressed)
        merge.groups.push_back(std::move(group));
    }
    auto order = [](const MergedGroup &g) {
      const LogResult &r = *g.first().result;
      return std::tie(r.where.path, r.where.line, r.where.column, r.rule.id, r.message);
    };
    std::ranges::stable_sort(merge.groups,
                             [&](const MergedGroup &a, const MergedGroup &b) { return order(a) < order(b); });
  }

  bool isOurs(const Member &member) const { return merge.runs[member.run].run->ours(); }

  bool isExact(const Member &member, const std::map<std::string, bool> &slugs) const {
    auto own = equivalence.slugsOf(*merge.runs[member.run].run, member.result->rule);
    return std::ranges::any_of(own, [&](const auto &slug) { return slug.second && slugs.contains(slug.first); });
  }

  void count(const MergedGroup &group) {
    std::set<size_t> runs;
    std::set<std::string> tools;
    for (const Member &member : group.members)
      if (!member.result->suppressed) {
        runs.insert(member.run);
        tools.insert(merge.runs[member.run].run->tool);
      } else {
        ++merge.counts[member.run].suppressed;
      }
    for (size_t run : runs) {
      Merge::Count &count = merge.counts[run];
      ++count.results;
      ++(tools.size() > 1 ? count.shared : count.alone);
    }
  }

  const std::vector<InputLog> &inputs;
  Equivalence equivalence;
  Merge merge;
  std::vector<Item> items;
  std::vector<Range> ranges; ///< of items, per run
  llvm::IntEqClasses groups;
};

} // namespace

Merge mergeLogs(const std::vector<InputLog> &inputs, const std::vector<const RuleInfo *> &rules) {
  return Merger(inputs, rules).run();
}

} // namespace irqlint::compare
