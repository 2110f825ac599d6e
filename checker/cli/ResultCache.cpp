#include "cli/ResultCache.h"

#include "ir/Archive.h"

namespace irqlint {

template <typename A> void fields(A &a, SourceRange &v) { a(v.path, v.line, v.column, v.endLine, v.endColumn); }
template <typename A> void fields(A &a, Step &v) { a(v.kind, v.where, v.text, v.depth, v.essential, v.function); }
template <typename A> void fields(A &a, Related &v) { a(v.where, v.text); }
template <typename A> void fields(A &a, Edit &v) { a(v.where, v.text); }
template <typename A> void fields(A &a, Finding &v) {
  a(v.rule, v.severity, v.message, v.help, v.where, v.function, v.path, v.related, v.fix, v.subject, v.module, v.buffer, v.home);
}

namespace engine {

template <typename A> void fields(A &a, Numbers &v) {
  a(v.functionsWithBody, v.analysed, v.notLowered, v.overBudget, v.forcedMerges, v.entryPoints, v.indirectCalls, v.indirectResolved);
}
template <typename A> void fields(A &a, EntryPointInfo &v) { a(v.function, v.role, v.variant, v.level, v.source); }
template <typename A> void fields(A &a, Result &v) { a(v.findings, v.numbers, v.entryPoints); }

} // namespace engine

namespace cli {

ResultCache::ResultCache(const cache::Store &store, const std::vector<const RegisteredRule *> &rules, const engine::Options &options,
                         const cache::Digest &ownFacts)
    : store(store) {
  cache::Hasher hasher;
  hasher.add("result").add(cache::programId()).add(ownFacts);
  hasher.add(options.statesPerBlock).add(options.stepsPerFunction).add(options.exitsPerSummary).add(options.quiet.size());
  for (const std::string &slug : options.quiet)
    hasher.add(slug);
  for (const RegisteredRule *rule : rules)
    hasher.add(rule->info.slug);
  settings = hasher.result();
}

ResultCache::Found ResultCache::find(const std::string &module, const std::vector<cache::Digest> &units, const std::function<engine::Result()> &analyse) const {
  if (!store.enabled() || units.empty())
    return {analyse()};
  cache::Hasher hasher;
  hasher.add(settings).add(module);
  for (const cache::Digest &unit : units)
    hasher.add(unit);
  const cache::Digest key = hasher.result();
  if (const auto bytes = store.get(key)) {
    engine::Result result;
    ir::ArchiveReader reader(*bytes);
    reader(result);
    if (reader.complete())
      return {std::move(result), true};
  }
  Found made{analyse()};
  ir::ArchiveWriter writer;
  writer(made.result);
  store.put(key, writer.take());
  return made;
}

} // namespace cli
} // namespace irqlint
