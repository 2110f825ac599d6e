#include "cli/ResultCache.h"

#include "engine/FindingFields.h"
#include "ir/Archive.h"

namespace irqlint::cli {


ResultCache::ResultCache(const cache::Store &store, const std::vector<const RegisteredRule *> &rules, const engine::Options &options,
                         const cache::Digest &ownFacts, std::string root)
    : store(store), root(std::move(root)) {
  cache::Hasher hasher;
  hasher.add("result").add(cache::programId()).add(ownFacts);
  hasher.add(options.statesPerBlock).add(options.stepsPerFunction).add(options.exitsPerSummary).add(options.quiet.size());
  for (const std::string &slug : options.quiet)
    hasher.add(slug);
  for (const RegisteredRule *rule : rules)
    hasher.add(rule->info.slug);
  settings = hasher.result();
}

ResultCache::Found ResultCache::find(const std::string &module, const std::vector<ir::UnitDigests> &units,
                                     const std::function<engine::Result(engine::Memory *)> &analyse) const {
  if (!store.enabled() || units.empty())
    return {analyse(nullptr)};
  cache::Hasher hasher;
  hasher.add(settings).add(module);
  for (const ir::UnitDigests &unit : units)
    hasher.add(unit.whole);
  const cache::Digest key = hasher.result();
  if (auto known = ir::unarchived<engine::Result>(store.get(key).value_or("")))
    return {std::move(*known), true};
  const cache::Digest learned = cache::Hasher().add("functions").add(settings).add(root).add(module).result();
  engine::Memory memory{units, store.get(learned).value_or(std::string()), {}};
  Found made{analyse(&memory)};
  if (memory.after)
    store.put(learned, *memory.after);
  store.put(key, ir::archived(made.result));
  return made;
}

} // namespace irqlint::cli
