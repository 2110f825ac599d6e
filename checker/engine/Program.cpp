#include "engine/Program.h"
#include "engine/Escape.h"
#include "engine/Questions.h"
#include "model/Groups.h"

#include <algorithm>

namespace irqlint::engine {

using About = Question::Kind;

namespace {

/// The global whose address an operand is.
Name globalOf(const std::vector<const ir::Instr *> &definitions, const ir::Operand &operand, unsigned depth = 0) {
  if (operand.kind != ir::Operand::Kind::Temp || depth > 8 || operand.temp >= definitions.size() || !definitions[operand.temp])
    return {};
  const ir::Instr &def = *definitions[operand.temp];
  if (def.op == ir::Op::Cast || def.op == ir::Op::Set)
    return globalOf(definitions, def.a, depth + 1);
  return def.op == ir::Op::Addr && def.place.base == ir::Place::Base::Global ? def.place.name : Name();
}

/// The value that the static initialiser gives another field of the record that `path` leads into: 0 where it says nothing.
int64_t siblingValue(const ir::Unit &unit, const ir::Global &g, const std::vector<ir::Selector> &path, std::string_view field) {
  auto same = [](const ir::Selector &a, const ir::Selector &b) { return a.kind == b.kind && a.field == b.field && a.index.imm == b.index.imm; };
  for (const ir::Init &init : g.inits)
    if (init.path.size() == path.size() && init.value.kind == ir::Operand::Kind::Int && init.path.back().field == field &&
        std::equal(path.begin(), path.end() - 1, init.path.begin(), same)) {
      const ir::Type &type = unit.types[init.value.type]; // ((UCHAR)-1) is 255
      return type.isSigned || type.bits == 0 || type.bits >= 64 ? init.value.imm : init.value.imm & ((int64_t{1} << type.bits) - 1);
    }
  return 0;
}

std::vector<const ir::Instr *> definitionsOf(const ir::Function &fn) {
  std::vector<const ir::Instr *> defs(fn.tempCount, nullptr);
  for (const ir::Block &b : fn.blocks)
    for (const ir::Instr &i : b.instrs)
      if (i.result && *i.result < defs.size())
        defs[*i.result] = &i;
  return defs;
}

} // namespace

Name functionOf(const std::vector<const ir::Instr *> &definitions, const ir::Operand &operand, unsigned depth) {
  if (operand.kind == ir::Operand::Kind::Function)
    return operand.name;
  if (operand.kind != ir::Operand::Kind::Temp || depth > 8 || operand.temp >= definitions.size())
    return {};
  const ir::Instr *def = definitions[operand.temp];
  if (!def || (def->op != ir::Op::Cast && def->op != ir::Op::Set))
    return {};
  return functionOf(definitions, def->a, depth + 1);
}

const ir::Selector *lastField(const std::vector<ir::Selector> &path) {
  for (auto it = path.rbegin(); it != path.rend(); ++it) {
    if (it->kind == ir::Selector::Kind::Field)
      return &*it;
    if (it->kind == ir::Selector::Kind::Deref)
      return nullptr;
  }
  return nullptr;
}

SourceRange rangeOf(const ir::UnitTables &unit, const ir::Loc &loc) {
  if (!loc.valid() || loc.file >= unit.files.size())
    return {};
  return {unit.files[loc.file].path, loc.line, loc.col, loc.endLine ? loc.endLine : loc.line, loc.endCol ? loc.endCol : loc.col + 1};
}

Program::Program(const Module &module, const model::Model &model) : model(model), module(module) {
  link();
  collectTargets();
  collectCalls();
  order();
  auto escaped = escapedVariables(*this);
  for (size_t f = 0; f < functions.size(); ++f)
    functions[f].escaped = std::move(escaped[f]);
}

void Program::link() {
  std::map<Name, std::pair<const ir::Unit *, const ir::Function *>> bodies;
  for (const ir::Unit *unit : module.units) {
    for (const ir::Function &fn : unit->functions) {
      decls[fn.key].push_back({unit, &fn});
      if (!fn.hasBody)
        continue;
      auto [it, isNew] = bodies.insert({fn.key, {unit, &fn}});
      if (!isNew && it->second.second->blocks.empty() && !fn.blocks.empty())
        it->second = {unit, &fn};
    }
    for (const ir::Global &g : unit->globals) {
      auto [it, isNew] = globals.insert({g.key, &g});
      if (!isNew && it->second->inits.empty())
        it->second = &g;
    }
    for (const ir::RoleType &r : unit->roleTypes)
      if (!roleContracts.count(r.name))
        roleContracts.emplace(r.name, model.contract(*unit, r));
    for (const ir::AnnotatedField &field : unit->fields)
      if (auto guard = model::fieldGuard(*unit, field))
        guards.insert({field.name, std::move(*guard)});
    for (const auto &[key, section] : unit->foreignSections)
      sections.insert({key, section});
  }
  for (auto &[key, list] : decls)
    std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.second->hasBody > b.second->hasBody; });

  for (const auto &[key, body] : bodies) {
    ++withBody;
    if (body.second->blocks.empty()) {
      ++notLowered;
      continue;
    }
    FunctionInfo info;
    info.unit = body.first;
    info.fn = body.second;
    info.entry = model.declaredEntry(*body.first, *body.second);
    info.role = model.declaredRole(*body.first, *body.second);
    info.contract = model.contract(body.second->name, {}, declarations(key));
    // A driver that bears the name of a system routine, or is that routine, is what its own source says.
    auto builtIn = [](const auto &x) { return x.source.kind == model::Source::Kind::Facts; };
    std::erase_if(info.contract.limits, builtIn);
    std::erase_if(info.contract.effects, builtIn);
    info.definitions = definitionsOf(*body.second);
    byKey[key] = static_cast<uint32_t>(functions.size());
    functions.push_back(std::move(info));
  }
}

void Program::noteTarget(const ir::Selector *field, Name global, Name function) {
  std::vector<Name> *list = nullptr;
  if (field)
    list = &targets[{field->record, field->field}];
  else if (!global.empty())
    list = &globalPointers[global];
  if (list && std::find(list->begin(), list->end(), function) == list->end())
    list->push_back(function);
}

void Program::collectTargets() {
  const model::Groups groups;
  for (const ir::Unit *unit : module.units)
    for (const ir::Global &g : unit->globals)
      for (const ir::Init &init : g.inits) {
        if (init.value.kind != ir::Operand::Kind::Function)
          continue;
        const ir::Selector *field = lastField(init.path);
        noteTarget(field, g.key, init.value.name);
        if (!field)
          continue;
        const ir::Selector &last = init.path.back();
        std::optional<int64_t> slot;
        if (last.kind == ir::Selector::Kind::Index && last.index.kind == ir::Operand::Kind::Int)
          slot = last.index.imm;
        auto role = model.fieldRole(field->record, field->field, slot);
        if (!role)
          continue;
        if (const std::string key = groups.keyField(field->record.str()); !slot && !key.empty())
          slot = siblingValue(*unit, g, init.path, key);
        staticRoles.insert({init.value.name,
                            {.role = role->role, .variant = role->variant, .where = rangeOf(*unit, init.loc), .by = "'" + g.name.string() + "'", .record = field->record,
                             .field = field->field, .slots = slot ? Interval{*slot, *slot} : Interval{1, 0}}});
      }
  for (const FunctionInfo &f : functions)
    for (const ir::Block &b : f.fn->blocks)
      for (const ir::Instr &i : b.instrs) {
        if (i.op == ir::Op::Store) {
          bool zero = i.a.kind == ir::Operand::Kind::Int && i.a.imm == 0;
          if (const ir::Selector *field = lastField(i.place.path); field && !zero)
            nonZeroStores.insert({field->record, field->field});
          if (Name target = functionOf(f.definitions, i.a); !target.empty())
            noteTarget(lastField(i.place.path), i.place.base == ir::Place::Base::Global ? i.place.name : Name(), target);
        }
        if (i.op != ir::Op::Call)
          continue;
        for (const model::Effect &e : contract(i.callee, i.macro).effects) {
          if (e.kind == model::Effect::Kind::Acquire)
            lockClasses.insert(e.lockClass);
          if (e.kind != model::Effect::Kind::Register)
            continue;
          wholeDriverLocked |= e.role == std::string_view("$locked_driver");
          if (e.role == std::string_view("$locked_section") && static_cast<size_t>(e.function.arg) < i.args.size()) {
            if (Name target = functionOf(f.definitions, i.args[e.function.arg]); !target.empty())
              if (auto t = find(target); t && !functions[*t].fn->section.name.empty())
                lockedSections.insert(functions[*t].fn->section.name);
            if (const ir::Global *g = global(globalOf(f.definitions, i.args[e.function.arg])); g && !g->section.name.empty())
              lockedSections.insert(g->section.name);
          }
        }
      }
  for (auto &[key, list] : targets)
    std::sort(list.begin(), list.end());
  for (auto &[key, list] : globalPointers)
    std::sort(list.begin(), list.end());
}

/// Who hands an object on wants to know whether the routine that gets it back keeps it.
void Program::needRoutines(FunctionInfo &f, const ir::Instr &call) {
  if (find(call.callee))
    return;
  for (const model::Effect &e : contract(call.callee, call.macro).effects) {
    if (e.kind != model::Effect::Kind::Register || e.function.arg < 0 || static_cast<size_t>(e.function.arg) >= call.args.size())
      continue;
    const model::Role *role = model.role(e.role, e.variant);
    const Name key = role && !role->keepsWhen.always() ? functionOf(f.definitions, call.args[static_cast<size_t>(e.function.arg)]) : Name();
    if (auto routine = find(key); routine && !key.empty())
      f.callees.push_back(*routine);
  }
}

void Program::collectCalls() {
  for (FunctionInfo &f : functions) {
    auto call = [&](Name key) {
      if (auto callee = find(key)) {
        f.callees.push_back(*callee);
        functions[*callee].called = true;
      }
    };
    for (const ir::Block &b : f.fn->blocks)
      for (const ir::Instr &i : b.instrs) {
        if (i.op != ir::Op::Call)
          continue;
        if (!i.callee.empty()) {
          call(i.callee);
          needRoutines(f, i);
          continue;
        }
        if (i.a.kind != ir::Operand::Kind::Temp || i.a.temp >= f.definitions.size() || !f.definitions[i.a.temp])
          continue;
        const ir::Instr &def = *f.definitions[i.a.temp];
        if (def.op != ir::Op::Load)
          continue;
        const ir::Selector *field = lastField(def.place.path);
        const auto *list = field ? fieldTargets(field->record, field->field)
                           : def.place.base == ir::Place::Base::Global ? globalTargets(def.place.name) : nullptr;
        if (list)
          for (Name target : *list)
            call(target);
      }
    std::sort(f.callees.begin(), f.callees.end());
    f.callees.erase(std::unique(f.callees.begin(), f.callees.end()), f.callees.end());
  }
}

// Strongly connected components bottom-up (Tarjan 1972), without recursion: call chains can be deep.
void Program::order() {
  const uint32_t none = ~0u;
  size_t n = functions.size();
  std::vector<uint32_t> index(n, none), low(n, 0), groupOf(n, none);
  std::vector<uint32_t> stack;
  std::vector<bool> onStack(n, false);
  uint32_t next = 0;
  struct Frame {
    uint32_t node;
    size_t child;
  };
  for (uint32_t start = 0; start < n; ++start) {
    if (index[start] != none)
      continue;
    std::vector<Frame> frames{{start, 0}};
    while (!frames.empty()) {
      auto &[v, child] = frames.back();
      if (child == 0) {
        index[v] = low[v] = next++;
        stack.push_back(v);
        onStack[v] = true;
      }
      bool descended = false;
      while (child < functions[v].callees.size()) {
        uint32_t w = functions[v].callees[child++];
        if (index[w] == none) {
          frames.push_back({w, 0});
          descended = true;
          break;
        }
        if (onStack[w])
          low[v] = std::min(low[v], index[w]);
      }
      if (descended)
        continue;
      uint32_t done = v;
      if (low[done] == index[done]) {
        std::vector<uint32_t> group;
        uint32_t w;
        do {
          w = stack.back();
          stack.pop_back();
          onStack[w] = false;
          groupOf[w] = static_cast<uint32_t>(groups.size());
          group.push_back(w);
        } while (w != done);
        std::sort(group.begin(), group.end());
        groups.push_back(std::move(group));
      }
      frames.pop_back();
      if (!frames.empty())
        low[frames.back().node] = std::min(low[frames.back().node], low[done]);
    }
  }

  std::vector<uint32_t> level(groups.size(), 0);
  for (uint32_t g = 0; g < groups.size(); ++g) { // callees' groups come first
    for (uint32_t f : groups[g])
      for (uint32_t callee : functions[f].callees)
        if (groupOf[callee] != g)
          level[g] = std::max(level[g], level[groupOf[callee]] + 1);
    if (levels.size() <= level[g])
      levels.resize(level[g] + 1);
    levels[level[g]].push_back(g);
  }
}

std::optional<uint32_t> Program::find(Name key) const {
  QuestionLog::note(About::Body, key);
  auto it = byKey.find(key);
  return it == byKey.end() ? std::nullopt : std::optional(it->second);
}

const FunctionInfo *Program::callee(const FunctionInfo &f, Name key) const {
  const auto index = find(key);
  return index && std::ranges::binary_search(f.callees, *index) ? &functions[*index] : nullptr;
}

bool Program::isRecursive(uint32_t group) const {
  const auto &members = groups[group];
  const auto &callees = functions[members[0]].callees;
  return members.size() > 1 || std::binary_search(callees.begin(), callees.end(), members[0]);
}

const std::vector<std::pair<const ir::Unit *, const ir::Function *>> &Program::declarations(Name key) const {
  QuestionLog::note(About::Declaration, key);
  static const std::vector<std::pair<const ir::Unit *, const ir::Function *>> nothing;
  auto it = decls.find(key);
  return it == decls.end() ? nothing : it->second;
}

const model::Contract &Program::contract(Name callee, Name macro) const {
  QuestionLog::note(About::Contract, callee, macro);
  const QuestionLog::Pause pause;
  std::lock_guard guard(contractLock);
  auto it = contracts.find({callee, macro});
  if (it == contracts.end()) {
    const auto &list = declarations(callee);
    Name plain = list.empty() ? callee : list.front().second->name;
    it = contracts.emplace(std::pair(callee, macro), model.contract(plain, macro, list)).first;
  }
  return it->second;
}

const model::Contract *Program::roleContract(Name role) const {
  QuestionLog::note(About::RoleContract, role);
  auto it = roleContracts.find(role);
  return it == roleContracts.end() ? nullptr : &it->second;
}

const std::vector<Name> *Program::fieldTargets(Name record, Name field) const {
  QuestionLog::note(About::FieldTargets, record, field);
  auto it = targets.find({record, field});
  return it == targets.end() ? nullptr : &it->second;
}
const std::vector<Name> *Program::globalTargets(Name global) const {
  QuestionLog::note(About::GlobalTargets, global);
  auto it = globalPointers.find(global);
  return it == globalPointers.end() ? nullptr : &it->second;
}
const ir::Global *Program::global(Name key) const {
  QuestionLog::note(About::Global, key);
  auto it = globals.find(key);
  return it == globals.end() ? nullptr : it->second;
}

model::Role Program::adapted(model::Role role) const {
  for (const auto &[record, field] : role.unlessStored)
    if (storesNonZero(record, field))
      role.entryKnown = role.demonic = false;
  return role;
}

std::optional<model::Role> Program::role(Name type, Name variant) const {
  const model::Role *known = model.role(type, variant);
  return known ? std::optional(adapted(*known)) : std::nullopt;
}

bool Program::takesLock(Name lockClass) const {
  QuestionLog::note(About::TakesLock, lockClass);
  return lockClasses.count(lockClass) != 0;
}

bool Program::isLockedSection(Name section) const {
  QuestionLog::note(About::LockedSection, section);
  return wholeDriverLocked || lockedSections.count(section) != 0;
}

bool Program::storesNonZero(Name record, Name field) const {
  QuestionLog::note(About::NonZeroStore, record, field);
  return nonZeroStores.count({record, field}) != 0;
}

const model::FieldGuard *Program::guard(Name field) const {
  QuestionLog::note(About::Guard, field);
  auto it = guards.find(field);
  return it == guards.end() ? nullptr : &it->second;
}

std::optional<FieldUse> fieldUse(const model::Model &model, const ir::Place &place) {
  bool whole = true;
  for (auto step = place.path.rbegin(); step != place.path.rend(); ++step) {
    if (step->kind != ir::Selector::Kind::Field)
      continue;
    if (auto rule = model.fieldRule(step->record, step->field))
      return FieldUse{std::move(*rule), whole};
    whole = false;
  }
  return std::nullopt;
}

LocId placeOf(ExprTable &table, const ir::Function &fn, const ir::UnitTables &unit, const model::Where &where) {
  using Kind = model::Where::Kind;
  if (where.kind == Kind::Global)
    return table.global(Name("$" + where.field.string()));
  if ((where.kind != Kind::Arg && where.kind != Kind::ArgTarget) || where.arg < 0 || static_cast<uint32_t>(where.arg) >= fn.paramCount)
    return 0;
  const ir::TypeId type = fn.vars[static_cast<size_t>(where.arg)].type;
  const bool isPointer = type < unit.types.size() && unit.types[type].kind == ir::TypeKind::Pointer;
  const unsigned bits = type >= unit.types.size() ? 0 : isPointer ? 64 : std::min(unit.types[type].bits, 64u);
  const ExprId parameter = table.param(static_cast<uint32_t>(where.arg), bits, type < unit.types.size() && unit.types[type].isSigned);
  return placeAtEntry(table, table.pointee(parameter), where.field.str());
}

LocId placeAtEntry(ExprTable &table, LocId object, std::string_view path) {
  for (size_t arrow; (arrow = path.find("->")) != std::string_view::npos; path.remove_prefix(arrow + 2))
    object = table.pointee(table.content(table.path(object, path.substr(0, arrow)), 0, 64, false));
  return table.path(object, path);
}

ExprId keyOf(ExprTable &table, const ir::Function &fn, const ir::UnitTables &unit, const model::Where &where) {
  const LocId loc = placeOf(table, fn, unit, where);
  return loc ? table.address(loc) : 0;
}

const ObjectIndex &Program::objects() const {
  std::call_once(objectsOnce, [this] {
    const QuestionLog::Pause pause;
    objectIndex = std::make_unique<ObjectIndex>(*this);
  });
  return *objectIndex;
}

std::optional<ObjectIndex::Pool> Program::poolOf(Name object) const {
  QuestionLog::note(About::Pool, object);
  return objects().poolOf(object);
}

std::optional<bool> Program::acquiredByAddress(Name object) const {
  QuestionLog::note(About::ByAddress, object);
  return objects().acquiredByAddress(object);
}

const std::vector<ObjectUse> &Program::usesOf(Name object) const {
  static const std::vector<ObjectUse> none;
  QuestionLog::note(About::Uses, object);
  const auto uses = objects().all().find(object);
  return uses == objects().all().end() ? none : uses->second;
}

const ir::Unit &Program::unitOf(const FunctionInfo &f) const {
  QuestionLog::note(About::Unit, Name(f.unit->mainFile));
  return *f.unit;
}

const std::map<Name, std::vector<ObjectUse>> &Program::allUses() const {
  QuestionLog::note(About::AllUses);
  return objects().all();
}

const BufferFlow &Program::bufferFlow() const {
  std::call_once(bufferFlowOnce, [this] {
    const QuestionLog::Pause pause;
    buffers = std::make_unique<BufferFlow>(*this);
  });
  return *buffers;
}

bool Program::mayLeadToBuffer(Name function, uint32_t parameter) const {
  QuestionLog::note(About::LeadsToBuffer, function, {}, parameter);
  return bufferFlow().mayLeadThere(function, parameter);
}

bool Program::isGivenBuffer(Name function, uint32_t parameter) const {
  QuestionLog::note(About::GivenBuffer, function, {}, parameter);
  return bufferFlow().isGiven(function, parameter);
}

bool Program::isBufferLink(Name field) const {
  QuestionLog::note(About::BufferLink, field);
  return bufferFlow().isLink(field);
}

const ir::Section *Program::foreignSection(Name function) const {
  QuestionLog::note(About::Section, function);
  auto it = sections.find(function);
  return it == sections.end() ? nullptr : &it->second;
}

ir::Section Program::sectionOf(const ir::Function &fn) const {
  if (!fn.section.name.empty())
    return fn.section;
  const ir::Section *other = foreignSection(fn.key);
  return other ? *other : ir::Section{};
}

std::optional<ir::Section> Program::pageableSection(const ir::Function &fn) const {
  const ir::Section section = sectionOf(fn);
  if (section.name.empty() || !model::Model::isPageable(section.name) || isLockedSection(section.name))
    return std::nullopt;
  return section;
}

} // namespace irqlint::engine
