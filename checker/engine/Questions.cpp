#include "engine/Questions.h"

#include "engine/FindingFields.h"
#include "ir/Archive.h"
#include "model/Fields.h"

#include <algorithm>

namespace irqlint::engine {

thread_local QuestionLog *QuestionLog::current = nullptr;

QuestionLog::QuestionLog() : outer(current) { current = this; }
QuestionLog::~QuestionLog() { current = outer; }

void QuestionLog::add(const Question &q) {
  if (seen.insert(q).second)
    asked.insert(q);
}

namespace {

class Writer : public ir::BasicArchiveWriter<Writer> {
public:
  explicit Writer(const Places &places) : places(places) {}
  void place(const SourceRange &v) { writePlace(*this, places, v); }

private:
  const Places &places;
};

/// As far as calls look at it: what it is and what it leads to.
void writeType(Writer &out, const ir::Unit &unit, ir::TypeId id, unsigned depth = 0) {
  if (id >= unit.types.size())
    return out(false);
  const ir::Type &type = unit.types[id];
  out(true, type.kind, type.isSigned, type.isConst, type.isVolatile, type.bits, type.name);
  if (depth < 3 && type.element)
    writeType(out, unit, type.element, depth + 1);
}

void writeDeclaration(Writer &out, const ir::Unit &unit, const ir::Function &f) {
  out(f.name, f.hasBody, f.isStatic, f.isInline, f.noReturn, f.isVariadic, f.isSystem, f.invented, f.annotations.size(), f.roleTypes, f.section.name, f.paramCount);
  for (const ir::Annotation &a : f.annotations)
    out(a.name, a.args, a.target, a.via);
  out(f.loc.valid() && f.loc.file < unit.files.size() && unit.files[f.loc.file].system);
  writeType(out, unit, f.returnType);
  for (uint32_t p = 0; p < f.paramCount; ++p)
    writeType(out, unit, f.vars[p].type);
}

} // namespace

ir::Digest surfaceOf(const FunctionInfo &f) {
  const Places nowhere;
  Writer out(nowhere);
  writeDeclaration(out, *f.unit, *f.fn);
  out(f.contract, f.entry, f.role, f.called);
  return ir::digestOf(out.take());
}

Answers::Answers(const Program &program, const Places &places, const std::vector<ir::UnitDigests> &units) : program(program), places(places), units(units) {
  for (size_t i = 0; i < program.module.units.size(); ++i)
    numbers.emplace(program.module.units[i], i);
}

ir::Digest Answers::bodyOf(const ir::Unit &unit, const ir::Function &function) const {
  const ir::BodyDigests &all = units[numbers.at(&unit)].functions;
  const auto known = std::lower_bound(all.begin(), all.end(), function.key, [](const auto &entry, Name key) { return entry.first < key; });
  return known != all.end() && known->first == function.key ? known->second : ir::Digest();
}

ir::Digest Answers::of(const std::vector<Question> &questions) {
  ir::Hasher hasher;
  for (const Question &q : questions)
    hasher.add(of(q));
  return hasher.result();
}

const ir::Digest &Answers::of(const Question &question) {
  {
    std::scoped_lock guard(lock);
    if (const auto it = known.find(question); it != known.end())
      return it->second;
  }
  const QuestionLog::Pause pause;
  ir::Digest answer = make(question);
  std::scoped_lock guard(lock);
  return known.emplace(question, std::move(answer)).first->second;
}

ir::Digest Answers::make(const Question &q) const {
  using Kind = Question::Kind;
  Writer out(places);
  auto list = [&](const std::vector<Name> *names) { out(names != nullptr, names ? *names : std::vector<Name>()); };
  auto writeUses = [&](const std::vector<ObjectUse> &uses) {
    for (const ObjectUse &use : uses) {
      out(use.kind, use.arg, use.byAddress, use.where, use.function ? bodyOf(*use.unit, *use.function) : ir::Digest(), use.contract != nullptr);
      if (use.contract)
        out(*use.contract);
    }
  };
  switch (q.kind) {
  case Kind::Contract: out(program.contract(q.a, q.b)); break;
  case Kind::Declaration: {
    const auto &known = program.declarations(q.a);
    out(known.empty());
    if (!known.empty())
      writeDeclaration(out, *known.front().first, *known.front().second);
    break;
  }
  case Kind::RoleContract: {
    const model::Contract *contract = program.roleContract(q.a);
    out(contract ? std::optional(*contract) : std::nullopt);
    break;
  }
  case Kind::FieldTargets: list(program.fieldTargets(q.a, q.b)); break;
  case Kind::GlobalTargets: list(program.globalTargets(q.a)); break;
  case Kind::Global: {
    const ir::Global *global = program.global(q.a);
    out(global != nullptr);
    if (global) { // but for its place, which nobody asks for
      out(global->name, global->type, global->isStatic, global->isConst, global->section, global->inits.size());
      for (const ir::Init &init : global->inits)
        out(init.path, init.value, init.addressOf);
    }
    break;
  }
  case Kind::Guard: {
    const model::FieldGuard *guard = program.guard(q.a);
    out(guard ? std::optional(*guard) : std::nullopt);
    break;
  }
  case Kind::TakesLock: out(program.takesLock(q.a)); break;
  case Kind::LockedSection: out(program.isLockedSection(q.a)); break;
  case Kind::NonZeroStore: out(program.storesNonZero(q.a, q.b)); break;
  case Kind::Section: {
    const ir::Section *section = program.foreignSection(q.a);
    out(section ? std::optional(*section) : std::nullopt);
    break;
  }
  case Kind::Pool: {
    const auto pool = program.objects().poolOf(q.a);
    out(pool.has_value());
    if (pool)
      out(pool->paged, pool->where);
    break;
  }
  case Kind::ByAddress: out(program.objects().acquiredByAddress(q.a)); break;
  case Kind::Uses: writeUses(program.usesOf(q.a)); break;
  case Kind::AllUses:
    for (const auto &[object, uses] : program.objects().all()) {
      out(object);
      writeUses(uses);
    }
    break;
  case Kind::Unit:
    for (const auto &[unit, number] : numbers)
      if (q.a == std::string_view(unit->mainFile))
        out(units[number].whole);
    break;
  case Kind::LeadsToBuffer: out(program.mayLeadToBuffer(q.a, q.n)); break;
  case Kind::GivenBuffer: out(program.isGivenBuffer(q.a, q.n)); break;
  case Kind::BufferLink: out(program.isBufferLink(q.a)); break;
  case Kind::Body: out(program.find(q.a).has_value()); break;
  }
  return ir::digestOf(out.take());
}

} // namespace irqlint::engine
