#include "engine/Past.h"

#include "engine/Compact.h"
#include "ir/Archive.h"

#include <algorithm>

namespace irqlint::engine {

template <typename A> void fields(A &a, Question &v) { a(v.kind, v.a, v.b, v.n); }
template <typename A> void fields(A &a, Past::Member &v) { a(v.bytes, v.digest, v.functions); }
template <typename A> void fields(A &a, Past::Entry &v) { a(v.asked, v.answers, v.verdict, v.members); }

Past::Past(const Analysis &analysis, const Memory &memory)
    : analysis(analysis), places(analysis.program), answers(analysis.program, places, memory.units) {
  before = ir::unarchived<std::map<ir::Digest, Entry>>(memory.before).value_or(std::map<ir::Digest, Entry>());
}

namespace {

/// What rules read off the table of types as a whole.
uint64_t pointerBits(const ir::UnitTables &unit) {
  const auto pointer = std::ranges::find(unit.types, ir::TypeKind::Pointer, &ir::Type::kind);
  return pointer == unit.types.end() ? 0 : pointer->bits;
}

} // namespace

ir::Digest Past::inputsOf(const Program &program, uint32_t group) const {
  const std::vector<uint32_t> &members = program.groups[group];
  ir::Hasher hasher;
  hasher.add("group").add(members.size());
  for (uint32_t index : members) {
    const FunctionInfo &f = program.functions[index];
    std::string escaped;
    for (bool e : f.escaped)
      escaped += e ? '1' : '0';
    hasher.add(f.fn->key.str()).add(answers.bodyOf(f)).add(pointerBits(*f.unit)).add(surfaceOf(f)).add(escaped).add(f.callees.size());
    for (uint32_t callee : f.callees) {
      const FunctionInfo &c = program.functions[callee];
      hasher.add(c.fn->key.str()).add(std::ranges::binary_search(members, callee) ? std::string("here") : c.digest);
    }
  }
  return hasher.result();
}

/// What callers know a function by.
ir::Digest Past::digestOf(const FunctionInfo &info, const Member &member) const {
  ir::Hasher hasher;
  hasher.add(member.digest).add(surfaceOf(info));
  for (Name function : member.functions)
    if (const auto index = analysis.program.find(function))
      hasher.add(analysis.program.functions[*index].digest);
  return hasher.result();
}

const Past::Entry *Past::find(const ir::Digest &key) {
  const auto known = before.find(key);
  if (known == before.end() || answers.of(known->second.asked) != known->second.answers)
    return nullptr;
  return &known->second;
}

void Past::put(ir::Digest key, Entry entry) {
  std::scoped_lock guard(lock);
  fresh.insert_or_assign(std::move(key), std::move(entry));
}

bool Past::recall(Program &program, uint32_t group) {
  const std::vector<uint32_t> &members = program.groups[group];
  const ir::Digest key = inputsOf(program, group);
  for (uint32_t index : members)
    program.functions[index].inputs = key;
  const Entry *entry = find(key);
  if (!entry || entry->members.size() != members.size())
    return false;
  std::vector<std::unique_ptr<FunctionResult>> results;
  for (size_t i = 0; i < members.size(); ++i) {
    results.push_back(fromBytes(analysis, places, program.functions[members[i]], entry->members[i].bytes));
    if (!results.back())
      return false;
  }
  for (size_t i = 0; i < members.size(); ++i) {
    FunctionInfo &f = program.functions[members[i]];
    f.result = std::move(results[i]);
    f.digest = digestOf(f, entry->members[i]);
  }
  std::scoped_lock guard(lock);
  used.emplace(key, entry);
  return true;
}

void Past::keep(Program &program, uint32_t group, const QuestionLog &asked) {
  const std::vector<uint32_t> &members = program.groups[group];
  Entry entry{asked.sorted(), {}, 0, {}};
  entry.answers = answers.of(entry.asked);
  bool isGood = true;
  for (uint32_t index : members) {
    FunctionInfo &f = program.functions[index];
    ++walks;
    std::optional<KeptResult> kept = toBytes(analysis, places, f, *f.result);
    isGood &= kept.has_value() && !answers.bodyOf(f).empty();
    if (!kept) { // whoever depends on it is walked again, whatever has changed
      f.digest.clear();
      continue;
    }
    entry.members.push_back({std::move(kept->bytes), {}, std::move(kept->functions)});
    entry.members.back().digest = ir::digestOf(entry.members.back().bytes);
    f.digest = digestOf(f, entry.members.back());
  }
  if (isGood)
    put(program.functions[members.front()].inputs, std::move(entry));
}

std::optional<ir::Digest> Past::keyOf(const FunctionInfo &info, const Hunt &hunt) const {
  if (info.digest.empty() || info.inputs.empty())
    return std::nullopt;
  const std::string bytes = toBytes(analysis, places, info, hunt);
  if (bytes.empty())
    return std::nullopt;
  return ir::Hasher().add("hunt").add(info.inputs).add(info.fn->key.str()).add(info.digest).add(bytes).result();
}

std::optional<Confirmation> Past::recall(const FunctionInfo &info, const Hunt &hunt) {
  const auto key = keyOf(info, hunt);
  const Entry *entry = key ? find(*key) : nullptr;
  if (!entry)
    return std::nullopt;
  Confirmation made{static_cast<Confirmation::Verdict>(entry->verdict), nullptr};
  made.result = entry->members.empty() ? std::make_unique<FunctionResult>() : fromBytes(analysis, places, info, entry->members.front().bytes);
  if (!made.result)
    return std::nullopt;
  std::scoped_lock guard(lock);
  used.emplace(*key, entry);
  return made;
}

void Past::keep(const FunctionInfo &info, const Hunt &hunt, const QuestionLog &asked, Confirmation &made) {
  const auto key = keyOf(info, hunt);
  if (!key)
    return;
  Entry entry{asked.sorted(), {}, static_cast<uint8_t>(made.verdict), {}};
  entry.answers = answers.of(entry.asked);
  if (made.verdict == Confirmation::Verdict::Path) {
    std::optional<KeptResult> kept = toBytes(analysis, places, info, *made.result);
    if (!kept)
      return;
    entry.members.push_back({std::move(kept->bytes), {}, std::move(kept->functions)});
  }
  put(*key, std::move(entry));
}

std::optional<std::string> Past::bytes() const {
  if (fresh.empty() && used.size() == before.size())
    return std::nullopt;
  std::map<ir::Digest, Entry> all = fresh;
  for (const auto &[key, entry] : used)
    all.emplace(key, *entry);
  return ir::archived(all);
}

} // namespace irqlint::engine
