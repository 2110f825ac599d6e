#include "cache/PrefixCache.h"

#include "ir/Archive.h"

#include "llvm/Support/MemoryBuffer.h"

namespace irqlint {

namespace frontend {
template <typename A> void fields(A &a, OwnMacro &v) { a(v.at, v.name, v.directive); }
} // namespace frontend

namespace cache {

namespace {

constexpr size_t MostKept = 8; ///< under one key: other macros, other versions of headers

using Strings = std::vector<std::string>;

/// A prefix without its tree.
struct Kept {
  std::vector<std::pair<std::string, std::string>> answers; ///< of the manifest
  Digest tree;
  Strings headers;
  std::map<std::string, std::string> macros;
  std::vector<frontend::OwnMacro> own;
  std::string text;
  Strings known;
  std::map<std::string, unsigned> changed;
  Strings asked, missing, files;
  std::map<std::string, std::string> typedefOfTag;
};

template <typename A> void fields(A &a, Kept &v) {
  a(v.answers, v.tree, v.headers, v.macros, v.own, v.text, v.known, v.changed, v.asked, v.missing, v.files, v.typedefOfTag);
}

Digest fullKey(const std::string &key) { return Hasher().add("prefix").add(programId()).add(key).result(); }

std::vector<Kept> listOf(const Store &store, const Digest &key) {
  return ir::unarchived<std::vector<Kept>>(store.get(key).value_or("")).value_or(std::vector<Kept>());
}

Kept keptOf(const frontend::Prefix &prefix, FileDigests &digests) {
  Kept kept{.answers = Manifest::of(prefix.looked, digests).answers,
            .tree = digestOf(std::string_view(prefix.tree->getBuffer())),
            .headers = prefix.headers,
            .macros = prefix.macros,
            .own = prefix.own,
            .text = prefix.text,
            .known = {},
            .changed = {},
            .asked = {prefix.asked.begin(), prefix.asked.end()},
            .missing = {prefix.missing.begin(), prefix.missing.end()},
            .files = prefix.files,
            .typedefOfTag = prefix.typedefOfTag};
  for (const auto &entry : prefix.known)
    kept.known.push_back(entry.getKey().str());
  std::ranges::sort(kept.known);
  for (const auto &entry : prefix.changed)
    kept.changed[entry.getKey().str()] = entry.getValue();
  return kept;
}

std::shared_ptr<frontend::Prefix> prefixOf(const Kept &kept) {
  auto prefix = std::make_shared<frontend::Prefix>();
  prefix->headers = kept.headers;
  prefix->macros = kept.macros;
  prefix->own = kept.own;
  prefix->text = kept.text;
  for (const std::string &name : kept.known)
    prefix->known.insert(name);
  for (const auto &[name, index] : kept.changed)
    prefix->changed[name] = index;
  for (const auto &[path, answer] : kept.answers)
    prefix->looked.insert(path);
  prefix->asked.insert(kept.asked.begin(), kept.asked.end());
  prefix->missing.insert(kept.missing.begin(), kept.missing.end());
  prefix->files = kept.files;
  prefix->typedefOfTag = kept.typedefOfTag;
  return prefix;
}

bool holds(const Kept &kept, FileDigests &digests) { return Manifest{kept.answers}.holds(digests); }

} // namespace

PrefixCache::Found PrefixCache::find(const std::string &key, const Wanted &wanted) {
  Found found;
  for (const Kept &kept : listOf(store, fullKey(key))) {
    auto prefix = prefixOf(kept);
    if (!wanted(*prefix) || !holds(kept, digests))
      continue;
    if (const auto tree = store.get(kept.tree)) {
      prefix->tree = llvm::MemoryBuffer::getMemBufferCopy(*tree, "prefix");
      found.push_back(std::move(prefix));
    }
  }
  return found;
}

void PrefixCache::keep(const std::string &key, const Found &made) {
  std::vector<Kept> list;
  for (const auto &prefix : made) {
    list.push_back(keptOf(*prefix, digests));
    store.put(list.back().tree, std::string_view(prefix->tree->getBuffer()));
  }
  for (Kept &older : listOf(store, fullKey(key)))
    if (list.size() < MostKept && std::ranges::none_of(list, [&](const Kept &one) { return one.tree == older.tree; }))
      list.push_back(std::move(older));
  ir::ArchiveWriter writer;
  writer(list);
  store.put(fullKey(key), writer.take());
}

} // namespace cache
} // namespace irqlint
