#include "compare/NewCode.h"

#include <algorithm>

namespace irqlint::compare {
namespace {

bool inNewLines(const SourceRange &where, const ChangesOf &changesOf) {
  const FileChanges *changes = where.valid() ? changesOf(where.path) : nullptr;
  return changes && changes->changes(where.line, where.endLine);
}

/// Two steps of one function, one after the other, with nothing between them but calls.
bool runsOverRemoval(const std::vector<Step> &path, const ChangesOf &changesOf) {
  std::vector<const Step *> lastAt; // by depth
  for (const Step &step : path) {
    size_t depth = std::min<size_t>(step.depth, path.size());
    const Step *before = depth < lastAt.size() ? lastAt[depth] : nullptr;
    lastAt.resize(depth + 1);
    lastAt[depth] = &step;
    if (!before || before->where.path != step.where.path || before->function != step.function)
      continue;
    const FileChanges *changes = changesOf(step.where.path);
    if (changes && changes->removesBetween(before->where.line, step.where.line))
      return true;
  }
  return false;
}

} // namespace

bool isNew(const Finding &finding, const ChangesOf &changesOf, bool wholeFiles, const SourceRange &body) {
  if (const FileChanges *changes = finding.path.empty() && body.valid() ? changesOf(body.path) : nullptr)
    if (changes->changes(body.line, body.endLine) || changes->removesBetween(body.line, body.endLine))
      return true;
  if (const FileChanges *changes = changesOf(finding.where.path); wholeFiles && changes && !changes->empty())
    return true;
  return inNewLines(finding.where, changesOf) ||
         std::ranges::any_of(finding.path,
                             [&](const Step &step) { return step.essential && inNewLines(step.where, changesOf); }) ||
         std::ranges::any_of(finding.related, [&](const Related &r) { return inNewLines(r.where, changesOf); }) ||
         runsOverRemoval(finding.path, changesOf);
}

} // namespace irqlint::compare
