#include "engine/Objects.h"
#include "engine/Program.h"

#include <algorithm>

namespace irqlint::engine {

using ir::Op;
using model::Effect;

namespace {

/// The uses of one function.
class Reader {
public:
  Reader(const Program &program, const FunctionInfo &f, std::map<Name, std::vector<ObjectUse>> &uses,
         std::map<Name, std::optional<ObjectIndex::Pool>> &pools)
      : program(program), f(f), uses(uses), pools(pools), users(f.fn->tempCount) {
    for (const ir::Block &b : f.fn->blocks) {
      for (const ir::Instr &i : b.instrs)
        noteUsers(i);
      noteUse(b.term.cond, nullptr);
      noteUse(b.term.value, nullptr);
    }
  }

  void read() {
    for (const ir::Block &b : f.fn->blocks)
      for (const ir::Instr &i : b.instrs)
        read(i);
  }

private:
  const Program &program;
  const FunctionInfo &f;
  std::map<Name, std::vector<ObjectUse>> &uses;
  std::map<Name, std::optional<ObjectIndex::Pool>> &pools;
  std::vector<std::vector<const ir::Instr *>> users; ///< by temporary; null: a terminator

  void noteUse(const ir::Operand &o, const ir::Instr *by) {
    if (o.kind == ir::Operand::Kind::Temp && o.temp < users.size())
      users[o.temp].push_back(by);
  }

  void noteUsers(const ir::Instr &i) {
    noteUse(i.a, &i);
    noteUse(i.b, &i);
    for (const ir::Operand &a : i.args)
      noteUse(a, &i);
    for (const ir::Place *p : {&i.place, &i.place2})
      if (p->base == ir::Place::Base::Temp && p->temp < users.size())
        users[p->temp].push_back(&i);
  }

  void add(Name key, ObjectUse::Kind kind, const ir::Instr &i, int arg = -1, bool byAddress = false, const ir::Instr *call = nullptr) {
    if (key.empty())
      return;
    const ir::Instr &at = call ? *call : i;
    ObjectUse use;
    use.kind = kind;
    use.unit = f.unit;
    use.function = f.fn;
    use.instr = &at;
    use.arg = arg;
    use.byAddress = byAddress;
    use.where = rangeOf(*f.unit, at.loc);
    use.call = call ? call : kind == ObjectUse::Kind::Write ? storedCall(i) : nullptr;
    if (use.call && !use.call->callee.empty())
      use.contract = program.find(use.call->callee) ? &program.functions[*program.find(use.call->callee)].contract : &program.contract(use.call->callee, use.call->macro);
    uses[key].push_back(std::move(use));
  }

  const ir::Instr *storedCall(const ir::Instr &store) const {
    const ir::Instr *from = store.op == Op::Store ? definition(store.a) : nullptr;
    return from && from->op == Op::Call ? from : nullptr;
  }

  void read(const ir::Instr &i) {
    switch (i.op) {
    case Op::Load:
      add(ObjectIndex::key(i.place), ObjectUse::Kind::Read, i);
      passed(ObjectIndex::key(i.place), i, false);
      break;
    case Op::Store:
      add(ObjectIndex::key(i.place), ObjectUse::Kind::Write, i);
      notePool(i);
      break;
    case Op::Copy:
      add(ObjectIndex::key(i.place), ObjectUse::Kind::Write, i);
      add(ObjectIndex::key(i.place2), ObjectUse::Kind::Read, i);
      break;
    case Op::Addr: passed(ObjectIndex::key(i.place), i, true); break;
    default: break;
    }
  }

  /// Where the address of an object, or a handle read from it, goes.
  void passed(Name key, const ir::Instr &from, bool byAddress, unsigned depth = 0) {
    if (key.empty() || !from.result || *from.result >= users.size())
      return;
    for (const ir::Instr *user : users[*from.result]) {
      if (user && (user->op == Op::Cast || user->op == Op::Set) && depth < 4) {
        passed(key, *user, byAddress, depth + 1);
        continue;
      }
      if (user && user->op == Op::Call) {
        for (size_t a = 0; a < user->args.size(); ++a)
          if (user->args[a].kind == ir::Operand::Kind::Temp && user->args[a].temp == *from.result)
            add(key, ObjectUse::Kind::Passed, from, static_cast<int>(a), byAddress, user);
        continue;
      }
      const bool comparesOnly = user && user->op == Op::Bin && user->bin >= ir::BinOp::Eq;
      const bool dereferenced = user && (user->op == Op::Load || user->op == Op::Store || user->op == Op::Addr || user->op == Op::Copy) &&
                                !(user->a.kind == ir::Operand::Kind::Temp && user->a.temp == *from.result);
      if (byAddress && !comparesOnly && !dereferenced)
        add(key, ObjectUse::Kind::Escapes, from);
    }
  }

  const ir::Instr *definition(const ir::Operand &o, unsigned depth = 0) const {
    if (o.kind != ir::Operand::Kind::Temp || o.temp >= f.definitions.size() || depth > 6)
      return nullptr;
    const ir::Instr *d = f.definitions[o.temp];
    return d && (d->op == Op::Cast || d->op == Op::Set) ? definition(d->a, depth + 1) : d;
  }

  void notePool(const ir::Instr &store) {
    Name key = ObjectIndex::key(store.place);
    if (key.empty() || store.place.type >= f.unit->types.size() || f.unit->types[store.place.type].kind != ir::TypeKind::Pointer)
      return;
    if (store.a.kind == ir::Operand::Kind::Int && store.a.imm == 0)
      return;
    const ir::Instr *from = definition(store.a);
    std::optional<ObjectIndex::Pool> pool;
    if (from && from->op == Op::Call && !from->callee.empty() && !program.find(from->callee))
      for (const Effect &e : program.contract(from->callee, from->macro).effects)
        if (e.kind == Effect::Kind::Allocate && e.lock.kind == model::Where::Kind::Result && e.what != std::string_view("any") &&
            model::evaluate(e.when, [&](const model::Where &w) -> std::optional<model::Interval> {
              if (w.kind != model::Where::Kind::Arg || w.arg < 0 || static_cast<size_t>(w.arg) >= from->args.size() ||
                  from->args[w.arg].kind != ir::Operand::Kind::Int)
                return std::nullopt;
              return model::Interval{from->args[w.arg].imm, from->args[w.arg].imm};
            }) == model::Truth::True)
          pool = ObjectIndex::Pool{e.what == std::string_view("paged"), rangeOf(*f.unit, from->loc)};
    auto [it, isNew] = pools.insert({key, pool});
    if (!isNew && (!pool || !it->second || it->second->paged != pool->paged))
      it->second = std::nullopt;
  }
};

} // namespace

namespace {

/// The call may make the memory that it is handed resident.
bool pins(const ObjectUse &use) {
  return use.contract && std::ranges::any_of(use.contract->effects, [&](const Effect &e) {
           return e.kind == Effect::Kind::Pin && e.lock.kind == model::Where::Kind::Arg && e.lock.arg == use.arg;
         });
}

} // namespace

Name ObjectIndex::key(const ir::Place &place) {
  for (auto it = place.path.rbegin(); it != place.path.rend(); ++it) {
    if (it->kind == ir::Selector::Kind::Field)
      return key(it->record, it->field);
    if (it->kind == ir::Selector::Kind::Deref)
      return {};
  }
  return place.base == ir::Place::Base::Global ? place.name : Name();
}

ObjectIndex::ObjectIndex(const Program &program) {
  for (const FunctionInfo &f : program.functions)
    Reader(program, f, uses, pools).read();
  readInitialisers(program);
}

void ObjectIndex::readInitialisers(const Program &program) {
  for (const ir::Unit *unit : program.module.units)
    for (const ir::Global &g : unit->globals)
      for (const ir::Init &init : g.inits) {
        ir::Place place;
        place.base = ir::Place::Base::Global;
        place.name = g.key;
        place.path = init.path;
        ObjectUse use;
        use.kind = ObjectUse::Kind::Write;
        use.unit = unit;
        use.where = rangeOf(*unit, init.loc);
        uses[key(place)].push_back(use);
        if (!init.addressOf.empty()) {
          use.kind = ObjectUse::Kind::Escapes;
          uses[init.addressOf].push_back(use);
        }
        pools[key(place)] = std::nullopt;
      }
}

std::optional<bool> ObjectIndex::acquiredByAddress(Name object) const {
  if (auto found = uses.find(object); !object.empty() && found != uses.end())
    for (const ObjectUse &u : found->second)
      if (u.kind == ObjectUse::Kind::Passed && u.contract)
        for (const Effect &e : u.contract->effects)
          if (e.kind == Effect::Kind::Acquire && e.lock.kind == model::Where::Kind::Arg && e.lock.arg == u.arg)
            return u.byAddress;
  return std::nullopt;
}

std::optional<ObjectIndex::Pool> ObjectIndex::poolOf(Name object) const {
  auto it = pools.find(object);
  if (object.empty() || it == pools.end() || !it->second)
    return std::nullopt;
  // What goes on behind its address, or comes from a copy of the whole record, is not followed.
  if (auto found = uses.find(object); found != uses.end())
    for (const ObjectUse &u : found->second)
      if (u.kind == ObjectUse::Kind::Escapes || (u.kind == ObjectUse::Kind::Passed && (u.byAddress || pins(u))))
        return std::nullopt;
  return it->second;
}

} // namespace irqlint::engine
