// Answers about callees and roles. Who answers, in order: the function's own annotations, user facts, built-in
// facts; with two exceptions that docs/internals/model.md explains: effects of a name that facts know come from
// facts alone, and reviewed facts beat the annotations of system headers.
#include "model/Model.h"

#include "model/Annotations.h"
#include "model/EmbeddedFacts.h"
#include "model/Facts.h"
#include "model/Table.h"

#include <algorithm>
#include <mutex>
#include <shared_mutex>

namespace irqlint::model {

namespace {

using Declarations = std::vector<std::pair<const ir::Unit *, const ir::Function *>>;

/// A fact with what only the model needs.
struct Known {
  Contract contract;
  std::vector<FactAlias> becomes;
  std::string from, note, file;
  bool builtIn = true, noEffects = false;
  bool reviewed() const { return !builtIn || from.find("reviewed") != std::string::npos || from == "rule" || from.find("wdf-header") != std::string::npos; }
};

bool changesState(const Contract &contract) {
  return std::any_of(contract.effects.begin(), contract.effects.end(), [](const Effect &e) {
    switch (e.kind) {
    case Effect::Kind::SetIrql:
    case Effect::Kind::RestoreIrql:
    case Effect::Kind::Acquire:
    case Effect::Kind::Release:
    case Effect::Kind::Held:
    case Effect::Kind::ReadIrql: return true;
    default: return false;
    }
  });
}

/// "Foo@driver.c" is "Foo".
std::string_view plainName(std::string_view key) { return key.substr(0, key.find('@')); }

// ---------------------------------------------------------------------------------------- arguments of macros

bool translate(Where &where, const FactAlias &alias) {
  if (where.kind != Where::Kind::Arg && where.kind != Where::Kind::ArgTarget && where.kind != Where::Kind::Hidden)
    return true;
  const auto found = std::find(alias.args.begin(), alias.args.end(), where.arg);
  if (found == alias.args.end())
    return false;
  where.arg = static_cast<int>(found - alias.args.begin());
  return true;
}

bool translate(Condition &condition, const FactAlias &alias) {
  if (!translate(condition.left, alias))
    return false;
  return std::all_of(condition.parts.begin(), condition.parts.end(), [&](Condition &part) { return translate(part, alias); });
}

bool translate(Effect &effect, const FactAlias &alias) {
  for (Where *where : {&effect.level, &effect.saved, &effect.lock, &effect.timeout, &effect.mode, &effect.function})
    if (!translate(*where, alias))
      return false;
  if (!translate(effect.context, alias))
    effect.context = {}; // it is called with something else
  return translate(effect.when, alias) && translate(effect.result, alias);
}

/// The contract of a macro in terms of the arguments of the function it becomes; nothing if an argument is lost.
std::optional<Contract> translated(Contract contract, const FactAlias &alias) {
  if (alias.same)
    return contract;
  for (IrqlLimit &limit : contract.limits)
    if (!translate(limit.when, alias))
      return std::nullopt;
  for (Effect &effect : contract.effects)
    if (!translate(effect, alias))
      return std::nullopt;
  // An argument that the macro makes itself (&Object->Field) is written, for all we know.
  std::vector<int> writes;
  for (size_t i = 0; i < alias.args.size(); ++i)
    if (alias.args[i] < 0 || std::ranges::find(contract.writes, alias.args[i]) != contract.writes.end())
      writes.push_back(static_cast<int>(i));
  contract.writes = std::move(writes);
  return contract;
}

// ---------------------------------------------------------------------------------------- undecided conditions

/// Leaves whose value is not known, told apart by their text.
class Undecided {
public:
  static constexpr size_t Most = 6;

  Undecided(const Contract &contract, const Lookup &lookup) : lookup(lookup) {
    for (const IrqlLimit &limit : contract.limits)
      collect(limit.when);
  }

  bool tooMany() const { return leaves.size() > Most; }
  unsigned cases() const { return 1u << leaves.size(); }

  bool holds(const Condition &condition, unsigned choice) const {
    using K = Condition::Kind;
    switch (condition.kind) {
    case K::Always: return true;
    case K::Never: return false;
    case K::Not: return !holds(condition.parts.front(), choice);
    case K::And: return std::all_of(condition.parts.begin(), condition.parts.end(), [&](const Condition &p) { return holds(p, choice); });
    case K::Or: return std::any_of(condition.parts.begin(), condition.parts.end(), [&](const Condition &p) { return holds(p, choice); });
    default: break;
    }
    const Truth truth = evaluate(condition, lookup);
    if (truth != Truth::Unknown)
      return truth == Truth::True;
    bool inverted = false;
    const std::string text = canonical(condition, inverted);
    const auto found = std::find(leaves.begin(), leaves.end(), text);
    return ((choice >> (found - leaves.begin())) & 1) != inverted;
  }

private:
  const Lookup &lookup;
  std::vector<std::string> leaves;

  /// `a != b` is the opposite of `a == b`, not a condition of its own.
  static std::string canonical(Condition leaf, bool &inverted) {
    using K = Condition::Kind;
    inverted = leaf.kind == K::Ne || leaf.kind == K::Ge || leaf.kind == K::Gt;
    leaf.kind = leaf.kind == K::Ne ? K::Eq : leaf.kind == K::Ge ? K::Lt : leaf.kind == K::Gt ? K::Le : leaf.kind;
    return print(leaf);
  }

  void collect(const Condition &condition) {
    for (const Condition &part : condition.parts)
      collect(part);
    if (!condition.parts.empty() || evaluate(condition, lookup) != Truth::Unknown)
      return;
    bool inverted = false;
    std::string text = canonical(condition, inverted);
    if (std::find(leaves.begin(), leaves.end(), text) == leaves.end())
      leaves.push_back(std::move(text));
  }
};

/// Best over all outcomes of the undecided conditions, of the worst limit that then holds. `better(a, b)`: a is
/// kinder to the caller than b.
template <class Better> std::optional<LimitAnswer> answer(const Contract &contract, const Lookup &lookup, Level IrqlLimit::*bound, Better better) {
  const Undecided undecided(contract, lookup);
  std::optional<LimitAnswer> best;
  const unsigned cases = undecided.tooMany() ? 1 : undecided.cases();
  for (unsigned choice = 0; choice < cases; ++choice) {
    std::optional<LimitAnswer> worst;
    for (const IrqlLimit &limit : contract.limits) {
      const bool applies = undecided.tooMany() ? evaluate(limit.when, lookup) == Truth::True : undecided.holds(limit.when, choice);
      if (applies && (!worst || better(worst->level, limit.*bound)))
        worst = LimitAnswer{limit.*bound, &limit};
    }
    if (!worst)
      return std::nullopt; // one outcome leaves the call without limit
    if (!best || better(worst->level, best->level))
      best = worst;
  }
  return best;
}

} // namespace

bool Contract::has(Effect::Kind kind) const {
  return std::any_of(effects.begin(), effects.end(), [&](const Effect &effect) { return effect.kind == kind; });
}

std::optional<LimitAnswer> maxLevel(const Contract &contract, const Lookup &lookup) {
  return answer(contract, lookup, &IrqlLimit::max, [](Level a, Level b) { return a > b; });
}

std::optional<LimitAnswer> minLevel(const Contract &contract, const Lookup &lookup) {
  return answer(contract, lookup, &IrqlLimit::min, [](Level a, Level b) { return a < b; });
}

// ---------------------------------------------------------------------------------------- tables

namespace {

/// Facts name records without the underscore of their tags.
std::string withoutTag(Name record) {
  std::string name = record.string();
  if (name.starts_with("_"))
    name.erase(0, 1);
  return name;
}

} // namespace

struct Model::Tables {
  Table builtIn;
  FactSet user;
  std::map<std::string, std::vector<Effect>, std::less<>> protocols; ///< by the name of a function or function type
  std::map<std::string, std::vector<Effect>, std::less<>> protocolRoles; ///< what functions of the type are called with

  // Facts become contracts when they are first asked for.
  mutable std::shared_mutex lock;
  mutable std::unordered_map<Name, std::unique_ptr<Known>> cache;
  mutable std::map<std::pair<Name, Name>, std::unique_ptr<Role>> roleCache;

  std::optional<int64_t> constant(std::string_view name) const {
    if (const auto found = user.constants.find(name); found != user.constants.end())
      return found->second;
    return builtIn.constant(name);
  }

  Constants constants() const {
    return [this](std::string_view name) { return constant(name); };
  }

  void resolveTracked() {
    tracked.clear();
    for (const FactTracked &fact : builtIn.tracked())
      tracked.push_back(resolve(fact, constants()));
    for (const auto &[name, fact] : user.tracked)
      tracked.push_back(resolve(fact, constants()));
  }
  std::vector<Tracked> tracked;

  const std::vector<Effect> &storeEffects(Name record, Name field) const {
    const std::pair key(record, field);
    {
      std::shared_lock guard(lock);
      if (const auto found = storeCache.find(key); found != storeCache.end())
        return found->second;
    }
    const std::string name = withoutTag(record);
    std::vector<Effect> made;
    if (const auto own = user.stores.find({name, field.string()}); own != user.stores.end())
      made = resolve(own->second.effects, constants(), own->second.file, Source::Kind::UserFacts);
    else if (const auto fact = builtIn.store(name, field.str()))
      made = resolve(fact->effects, constants(), fact->file, Source::Kind::Facts);
    std::unique_lock guard(lock);
    return storeCache.emplace(key, std::move(made)).first->second;
  }
  mutable std::map<std::pair<Name, Name>, std::vector<Effect>> storeCache;

  const Known *find(Name name) const {
    if (name.empty())
      return nullptr;
    {
      std::shared_lock guard(lock);
      if (const auto found = cache.find(name); found != cache.end())
        return found->second.get();
    }
    std::unique_ptr<Known> made = make(name);
    std::unique_lock guard(lock);
    return cache.emplace(name, std::move(made)).first->second.get();
  }

  const Role *findRole(Name type, Name variant) const {
    const std::pair key(type, variant);
    {
      std::shared_lock guard(lock);
      if (const auto found = roleCache.find(key); found != roleCache.end())
        return found->second.get();
    }
    std::unique_ptr<Role> made = makeRole(type.str(), variant.str());
    if (!made && !variant.empty())
      made = makeRole(type.str(), "");
    std::unique_lock guard(lock);
    return roleCache.emplace(key, std::move(made)).first->second.get();
  }

private:
  std::unique_ptr<Known> make(Name name) const {
    std::optional<FactFunction> fact;
    if (const auto row = builtIn.findFunction(name.str()))
      fact = builtIn.function(*row);
    const auto own = user.functions.find(name.str());
    if (own == user.functions.end())
      return fact ? known(*fact, Source::Kind::Facts) : nullptr;
    std::unique_ptr<Known> result = known(own->second, Source::Kind::UserFacts);
    if (fact && (result->contract.limits.empty() || result->contract.effects.empty())) { // what the user leaves out, stays
      const std::unique_ptr<Known> base = known(*fact, Source::Kind::Facts);
      if (result->contract.limits.empty())
        result->contract.limits = base->contract.limits;
      if (result->contract.effects.empty() && !result->noEffects)
        result->contract.effects = base->contract.effects;
      result->becomes = base->becomes;
    }
    return result;
  }

  std::unique_ptr<Known> known(const FactFunction &fact, Source::Kind kind) const {
    auto result = std::make_unique<Known>();
    result->contract = resolve(fact, [this](std::string_view name) { return constant(name); }, kind);
    result->becomes = fact.becomes;
    result->from = fact.from;
    result->note = fact.note;
    result->file = fact.file;
    result->builtIn = kind == Source::Kind::Facts;
    result->noEffects = fact.noEffects;
    return result;
  }

  /// "PDRIVER_DISPATCH" and "PFN_WDF_DPC" are pointers to "DRIVER_DISPATCH" and "EVT_WDF_DPC"; some types have
  /// only the pointer form (PFLT_POST_OPERATION_CALLBACK).
  static std::vector<std::string> spellings(std::string_view type) {
    std::vector<std::string> all{std::string(type)};
    if (type.starts_with("PFN_"))
      all.push_back("EVT_" + std::string(type.substr(4)));
    if (type.starts_with("P"))
      all.emplace_back(type.substr(1));
    all.push_back("P" + std::string(type));
    return all;
  }

  std::unique_ptr<Role> makeRole(std::string_view type, std::string_view variant) const {
    std::unique_ptr<Role> role = knownRole(type, variant);
    for (const std::string &name : spellings(type))
      if (const auto own = protocolRoles.find(name); own != protocolRoles.end() && (role || variant.empty())) {
        if (!role) {
          role = std::make_unique<Role>();
          role->type = Name(name);
        }
        role->given.insert(role->given.end(), own->second.begin(), own->second.end());
      }
    return role;
  }

  std::unique_ptr<Role> knownRole(std::string_view type, std::string_view variant) const {
    for (const std::string &name : spellings(type)) {
      if (const auto own = user.roles.find({name, std::string(variant)}); own != user.roles.end())
        return std::make_unique<Role>(resolve(own->second, constants(), Source::Kind::UserFacts));
      if (const auto fact = builtIn.role(name, variant))
        return std::make_unique<Role>(resolve(*fact, constants(), Source::Kind::Facts));
    }
    return nullptr;
  }
};

Model::Model() : tables(std::make_unique<Tables>()) {
  const auto [data, size] = embeddedFacts();
  tables->builtIn = Table(data, size);
  tables->resolveTracked();
}
Model::~Model() = default;
Model::Model(Model &&) noexcept = default;
Model &Model::operator=(Model &&) noexcept = default;

std::vector<Problem> Model::addUserFacts(const std::string &path, std::string_view json) {
  FactSet added;
  std::vector<Problem> problems;
  readFacts(json, path, added, problems);
  checkFacts(
      added, problems, [&](std::string_view name) { return tables->constant(name); },
      [&](std::string_view type, std::string_view variant) {
        return tables->builtIn.role(type, variant).has_value() || tables->user.roles.contains({std::string(type), std::string(variant)});
      });
  if (!added.groups.empty() || !added.slots.empty())
    problems.push_back({path, 0, "", "'groups' and 'slots' are built in and cannot be added"});
  if (!problems.empty())
    return problems;
  for (auto &[name, fact] : added.functions) // a later file wins
    tables->user.functions.insert_or_assign(name, std::move(fact));
  for (auto &[key, store] : added.stores)
    tables->user.stores.insert_or_assign(key, std::move(store));
  for (auto &[record, tracked] : added.tracked)
    tables->user.tracked.insert_or_assign(record, std::move(tracked));
  tables->resolveTracked();
  for (auto &[key, role] : added.roles)
    tables->user.roles.insert_or_assign(key, std::move(role));
  for (auto &[key, field] : added.fields)
    tables->user.fields.insert_or_assign(key, std::move(field));
  for (auto &[name, symbol] : added.symbols)
    tables->user.symbols.insert_or_assign(name, std::move(symbol));
  for (auto &[name, text] : added.globals)
    tables->user.globals.insert_or_assign(name, std::move(text));
  for (auto &[key, rule] : added.fieldRules)
    tables->user.fieldRules.insert_or_assign(key, std::move(rule));
  for (auto &[name, value] : added.constants)
    tables->user.constants.insert_or_assign(name, value);
  tables->cache.clear();
  tables->roleCache.clear();
  return problems;
}

std::vector<Problem> Model::addProtocol(const std::string &path, std::string_view json) {
  FactSet added;
  std::vector<Problem> problems;
  readFacts(json, path, added, problems);
  checkFacts(added, problems, tables->constants(), {});
  for (const auto &[name, fact] : added.functions)
    for (Effect &effect : resolve(fact.effects, tables->constants(), fact.file, Source::Kind::UserFacts))
      tables->protocols[name].push_back(std::move(effect));
  for (const auto &[key, fact] : added.roles)
    for (Effect &effect : resolve(fact.given, tables->constants(), fact.file, Source::Kind::UserFacts))
      tables->protocolRoles[key.first].push_back(std::move(effect));
  tables->cache.clear();
  tables->roleCache.clear();
  return problems;
}

void Model::addProtocolEffects(Name name, Contract &contract) const {
  const auto found = tables->protocols.find(name.str());
  if (found == tables->protocols.end())
    return;
  contract.effects.insert(contract.effects.end(), found->second.begin(), found->second.end());
  contract.known = true;
}

// ---------------------------------------------------------------------------------------- contracts

namespace {

bool isWrittenHere(const ir::Annotation &annotation) { return annotation.via.empty(); }

AnnotationScope scopeOf(const ir::Unit &unit, const ir::Function *function, const Model::Tables &tables) {
  AnnotationScope scope;
  scope.unit = &unit;
  scope.function = function;
  scope.constant = [&tables](std::string_view name) { return tables.constant(name); };
  return scope;
}

/// All declarations of a function say the same or nothing; the first that says something counts.
AnnotationFacts annotationsOf(const Declarations &declarations, const Model::Tables &tables) {
  for (const auto &[unit, function] : declarations) {
    AnnotationFacts facts = readAnnotations(scopeOf(*unit, function, tables), function->annotations, isWrittenHere);
    if (facts.any())
      return facts;
  }
  return {};
}

/// The author's own function of that name is not the DDI.
bool isDefinedByDriver(const Declarations &declarations) {
  return std::any_of(declarations.begin(), declarations.end(), [](const auto &d) { return d.second->hasBody && !d.second->isSystem; });
}

/// A `static` function is the DDI only if a system header defines it.
bool isDriverStatic(Name callee, const Declarations &declarations) {
  if (callee.str().find('@') == std::string_view::npos || declarations.empty())
    return false;
  return std::none_of(declarations.begin(), declarations.end(), [](const auto &d) { return d.second->isSystem; });
}

} // namespace

Contract Model::contract(Name callee, Name macro, const Declarations &declarations) const {
  Name plain(plainName(callee.str()));
  const Known *facts = tables->find(plain);
  for (size_t i = 0; !facts && i < declarations.size(); ++i) { // a mangled key of a system function
    const ir::Function &function = *declarations[i].second;
    if (function.isSystem && (facts = tables->find(function.name)))
      plain = function.name;
  }
  const bool own = isDefinedByDriver(declarations) || isDriverStatic(callee, declarations);
  if (facts && facts->builtIn && own)
    facts = nullptr;

  Contract result;
  if (facts)
    result = facts->contract;
  result.name = plain;
  if (!own && macro != plain) {
    if (const Known *asWritten = tables->find(macro)) {
      for (const FactAlias &alias : asWritten->becomes) {
        if (plain != alias.name)
          continue;
        const bool sameFacts = !facts; // the function alone says nothing
        if (auto contract = translated(asWritten->contract, alias); contract && (sameFacts || !contract->limits.empty() || !contract->effects.empty())) {
          if (facts && !contract->writesKnown) {
            contract->writes = facts->contract.writes;
            contract->writesKnown = facts->contract.writesKnown;
          }
          result = std::move(*contract);
          facts = asWritten;
        }
        result.name = macro;
        break;
      }
    }
  }

  const AnnotationFacts annotations = annotationsOf(declarations, *tables);
  const bool system = std::any_of(declarations.begin(), declarations.end(), [](const auto &d) { return d.second->isSystem; });
  const bool factsDecideLimits = facts && !result.limits.empty() && system && facts->reviewed();
  if (!annotations.limits.empty() && !factsDecideLimits)
    result.limits = annotations.limits;
  const bool factsDecideEffects = facts && (facts->noEffects || changesState(result));
  if (!factsDecideEffects)
    result.effects.insert(result.effects.end(), annotations.effects.begin(), annotations.effects.end());
  result.lockNeeds = annotations.lockNeeds;
  result.saves = annotations.saves;
  result.requiresSame = annotations.requiresSame;
  result.withinFunction = annotations.withinFunction;
  // Limits alone do not say what a function of the driver does: the partner of an annotated helper often has no more.
  result.known = facts != nullptr || !annotations.effects.empty() || annotations.requiresSame || (system && annotations.any());
  if (result.name.empty())
    result.name = plain;
  addProtocolEffects(plain, result);
  return result;
}

Contract Model::contract(const ir::Unit &unit, const ir::RoleType &role) const {
  const AnnotationFacts annotations = readAnnotations(scopeOf(unit, nullptr, *tables), role.annotations, [](const ir::Annotation &) { return true; });
  Contract result;
  result.name = role.name;
  result.known = annotations.any();
  result.limits = annotations.limits;
  result.effects = annotations.effects;
  result.lockNeeds = annotations.lockNeeds;
  result.saves = annotations.saves;
  result.requiresSame = annotations.requiresSame;
  result.withinFunction = annotations.withinFunction;
  if (const Known *facts = tables->find(role.name)) { // pointer types that drivers call: PGET_SCATTER_GATHER_LIST
    if (result.limits.empty() || (facts->reviewed() && !facts->contract.limits.empty()))
      result.limits = facts->contract.limits;
    if (changesState(facts->contract) || result.effects.empty())
      result.effects = facts->contract.effects;
    result.callsBack = facts->contract.callsBack;
    result.known = true;
  }
  addProtocolEffects(role.name, result);
  return result;
}

const Contract *Model::facts(Name name) const {
  const Known *known = tables->find(name);
  return known ? &known->contract : nullptr;
}

std::vector<Name> Model::names(std::string_view prefix) const {
  std::vector<Name> all;
  for (size_t row = 0; row < tables->builtIn.functionCount(); ++row)
    if (tables->builtIn.functionName(row).starts_with(prefix))
      all.emplace_back(tables->builtIn.functionName(row));
  for (const auto &[name, fact] : tables->user.functions)
    if (name.starts_with(prefix))
      all.emplace_back(name);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

// ---------------------------------------------------------------------------------------- roles

const Role *Model::role(Name type, Name variant) const { return type.empty() ? nullptr : tables->findRole(type, variant); }

const std::vector<Effect> &Model::storeEffects(Name record, Name field) const { return tables->storeEffects(record, field); }

const Tracked *Model::tracked(Name record) const {
  const std::string name = withoutTag(record);
  const auto found = std::ranges::find_if(tables->tracked, [&](const Tracked &t) { return t.record == std::string_view(name); });
  return found == tables->tracked.end() ? nullptr : &*found;
}

std::string Model::stateText(Name objectClass, Name state) const {
  const std::string key = objectClass.string() + " " + state.string();
  for (const Tracked &t : tables->tracked)
    for (const auto &[name, text] : t.says)
      if (name == std::string_view(key))
        return text;
  return state.string();
}

const std::vector<Tracked> &Model::allTracked() const { return tables->tracked; }

bool Model::isTracked(Name objectClass) const {
  const std::string_view text = objectClass.str();
  return std::ranges::any_of(tables->tracked, [&](const Tracked &t) { return t.objectClass == text.substr(0, text.find('.')); });
}

bool Model::isNote(Name aspect) const {
  return std::ranges::any_of(tables->tracked, [&](const Tracked &t) { return std::ranges::find(t.notes, aspect) != t.notes.end(); });
}

std::optional<FieldRule> Model::fieldRule(Name record, Name field) const {
  std::string_view name = record.str();
  if (name.starts_with("_"))
    name.remove_prefix(1); // the tag of the record
  const auto constant = [this](std::string_view text) { return tables->constant(text); };
  if (!tables->user.fieldRules.empty())
    if (const auto own = tables->user.fieldRules.find({std::string(name), field.string()}); own != tables->user.fieldRules.end())
      return resolve(own->second, constant);
  const std::optional<FactFieldRule> found = tables->builtIn.fieldRule(name, field.str());
  return found ? std::optional(resolve(*found, constant)) : std::nullopt;
}

std::optional<FieldRole> Model::fieldRole(Name record, Name field, std::optional<int64_t> index) const {
  const auto userField = [&](const std::string &name, int64_t slot) -> std::optional<FactField> {
    const auto found = tables->user.fields.find({name, field.string(), slot});
    return found == tables->user.fields.end() ? std::nullopt : std::optional(found->second);
  };
  const std::string name = withoutTag(record);
  for (const int64_t slot : {index.value_or(-1), int64_t{-1}}) {
    std::optional<FactField> found = userField(name, slot);
    if (!found)
      found = tables->builtIn.field(name, field.str(), slot);
    if (found)
      return FieldRole{Name(found->role), Name(found->variant)};
  }
  return std::nullopt;
}

namespace {

/// One function may be declared for several codes: it is entered at any of their levels.
Role joined(const std::vector<const Role *> &roles) {
  Role all = *roles.front();
  for (const Role *role : roles) {
    all.low = std::min(all.low, role->low);
    all.high = std::max(all.high, role->high);
    all.entryKnown &= role->entryKnown;
    all.demonic &= role->demonic;
    all.pageableOk &= role->pageableOk;
    all.transient &= role->transient;
    if (role->variant != all.variant)
      all.variant = Name();
  }
  return all;
}

/// A role type that the facts do not know, but that states its level itself.
std::optional<Role> roleFromAnnotations(const ir::Unit &unit, const ir::Function &function, Name type, const Model::Tables &tables) {
  const AnnotationFacts annotations = readAnnotations(scopeOf(unit, &function, tables), function.annotations,
                                                      [&](const ir::Annotation &a) { return a.via == type; });
  Role role;
  role.type = type;
  for (const IrqlLimit &limit : annotations.limits) {
    if (!limit.when.always())
      continue;
    role.low = std::max(role.low, limit.min);
    role.high = std::min(role.high, limit.max);
    role.entryKnown = true;
    role.source = limit.source;
  }
  if (!role.entryKnown || role.low > role.high)
    return std::nullopt;
  return role;
}

/// A role that a function has by its name alone.
std::optional<Role> roleOfSymbol(const ir::Function &function, const Model::Tables &tables) {
  const auto own = tables.user.symbols.find(function.name.str());
  const auto symbol = own != tables.user.symbols.end() ? std::optional(own->second) : tables.builtIn.symbol(function.name.str());
  const Role *known = symbol ? tables.findRole(Name(symbol->role), Name(symbol->variant)) : nullptr;
  if (!known)
    return std::nullopt;
  Role role = *known;
  role.source.text = "the name '" + symbol->name + "', " + symbol->file;
  return role;
}

} // namespace

std::optional<Role> Model::declaredRole(const ir::Unit &unit, const ir::Function &function) const {
  std::vector<std::pair<Name, ir::Loc>> candidates = functionClasses(function.annotations);
  for (Name type : function.roleTypes)
    candidates.emplace_back(type, ir::Loc{});
  const std::vector<Name> codes = dispatchTypes(function.annotations);
  for (const auto &[type, loc] : candidates) {
    const Role *plain = role(type, Name());
    if (!plain)
      continue;
    std::vector<const Role *> variants;
    for (Name code : codes)
      if (const Role *variant = role(type, code))
        variants.push_back(variant);
    Role result = variants.empty() ? *plain : joined(variants);
    result.source.kind = Source::Kind::Annotation;
    result.source.text = "declared as " + type.string();
    result.source.loc = loc.valid() ? loc : function.loc;
    return result;
  }
  if (function.hasBody && !function.isStatic && !function.isSystem && function.key == function.name) // the image exports it, or is entered there
    if (auto result = roleOfSymbol(function, *tables))
      return result;
  for (Name type : function.roleTypes)
    if (auto result = roleFromAnnotations(unit, function, type, *tables))
      return result;
  return std::nullopt;
}

std::optional<IrqlLimit> Model::declaredEntry(const ir::Unit &unit, const ir::Function &function) const {
  const AnnotationFacts annotations = readAnnotations(scopeOf(unit, &function, *tables), function.annotations, isWrittenHere);
  std::optional<IrqlLimit> entry;
  for (const IrqlLimit &limit : annotations.limits) {
    if (!limit.when.always())
      continue;
    if (!entry) {
      entry = limit;
      continue;
    }
    entry->min = std::max(entry->min, limit.min);
    entry->max = std::min(entry->max, limit.max);
  }
  if (entry && entry->min > entry->max)
    return std::nullopt; // contradicts itself
  return entry;
}

std::string Model::globalName(Name name) const {
  if (const auto own = tables->user.globals.find(name.str()); own != tables->user.globals.end())
    return own->second;
  const std::string_view text = tables->builtIn.globalName(name.str());
  return text.empty() ? name.string() : std::string(text);
}

std::optional<FieldGuard> fieldGuard(const ir::Unit &, const ir::AnnotatedField &field) {
  for (const ir::Annotation &a : field.annotations) {
    std::string_view lock = a.args;
    for (std::string_view prefix : {"&", "this->"})
      if (lock.starts_with(prefix))
        lock.remove_prefix(prefix.size());
    const bool simple = !lock.empty() && std::ranges::all_of(lock, [](char c) { return c == '_' || std::isalnum(static_cast<unsigned char>(c)); });
    if (simple) // one lock beside the field, or a global
      return FieldGuard{std::string(lock), a.name.str().find("rite_") != std::string_view::npos,
                        {Source::Kind::Annotation, a.name.string() + "(" + a.args + ")", a.loc}};
  }
  return std::nullopt;
}

bool Model::isDiscarded(Name section) { return section == std::string_view("INIT"); }

bool Model::isPageable(Name section) {
  std::string_view name = section.str();
  if (name.starts_with("."))
    name.remove_prefix(1);
  return name.substr(0, 4) == "PAGE" || name.substr(0, 4) == "page";
}

// ---------------------------------------------------------------------------------------- for people

namespace {

std::string describeLimit(const IrqlLimit &limit) {
  const std::string range = limit.min == Passive && limit.max == High ? "any IRQL"
                            : limit.min == Passive                    ? "IRQL <= " + levelName(limit.max)
                            : limit.max == High                       ? "IRQL >= " + levelName(limit.min)
                                                                      : "IRQL " + levelRange(limit.min, limit.max);
  return "  limit  " + range + (limit.when.always() ? "" : " when " + print(limit.when)) + "\n";
}

std::string describeEffect(const Effect &effect) {
  std::string text = "  effect " + std::string(effectName(effect.kind));
  const auto add = [&](const char *label, const std::string &value) {
    if (!value.empty())
      text += std::string(" ") + label + (*label ? " " : "") + value;
  };
  switch (effect.kind) {
  case Effect::Kind::SetIrql:
    add("to", effect.level.kind == Where::Kind::Arg || effect.level.kind == Where::Kind::ArgTarget ? print(effect.level) : levelRange(effect.levelLow, effect.levelHigh));
    add("saving the old level in", print(effect.saved));
    break;
  case Effect::Kind::RestoreIrql: add("from", print(effect.saved)); break;
  case Effect::Kind::Acquire:
  case Effect::Kind::Release:
  case Effect::Kind::Held:
    add("", effect.lockClass.string() + (effect.lockForm.empty() ? "" : "/" + effect.lockForm.string()));
    add("", print(effect.lock));
    if (effect.shared)
      text += " shared";
    if (effect.forOwner)
      text += " for an owner that is named";
    if (effect.claim)
      text += " as a claim";
    add("for", print(effect.tag));
    if (effect.last)
      text += " once all others are back";
    add("remembered in", print(effect.saved));
    if (effect.kind == Effect::Kind::Acquire)
      text += effect.recursion == Effect::Recursion::Deadlocks ? "" : effect.recursion == Effect::Recursion::Allowed ? ", may be taken again" : ", counted";
    break;
  case Effect::Kind::Wait:
    add("for", print(effect.lock));
    add("with timeout", print(effect.timeout));
    add("in the mode", print(effect.mode));
    break;
  case Effect::Kind::Register:
    add("", print(effect.function));
    add("as", effect.role.string() + (effect.variant.empty() ? "" : "/" + effect.variant.string()));
    add("called with", print(effect.context));
    break;
  case Effect::Kind::Returns: add("", print(effect.result)); break;
  case Effect::Kind::Is: add("", effect.what.string()); break;
  case Effect::Kind::Object:
    add("", effect.lockClass.string());
    add("", print(effect.lock));
    add("becomes", effect.what.string());
    add("unless kept by", print(effect.saved));
    add("from", effect.variant.string());
    add("unless under a", effect.lockForm.string());
    if (effect.ifIgnored)
      text += " if its result is ignored";
    if (effect.onRead)
      text += " on reading";
    break;
  case Effect::Kind::Store:
    add("in", print(effect.lock));
    add("what is", print(effect.saved));
    break;
  case Effect::Kind::Gives: add("", print(effect.lock)); break;
  case Effect::Kind::Buffer:
    add("", print(effect.lock));
    add("", effect.what.string());
    add("of", print(effect.saved));
    add("at least", print(effect.tag));
    break;
  case Effect::Kind::Allocate: add("", effect.what.string() + " pool"); [[fallthrough]];
  case Effect::Kind::Free:
  case Effect::Kind::Pin:
  case Effect::Kind::Keep: add("", print(effect.lock)); break;
  default: break;
  }
  return text + (effect.when.always() ? "" : " when " + print(effect.when)) + "\n";
}

std::string describeWrites(const std::vector<int> &writes) {
  std::string text = writes.empty() ? "  writes nothing it is handed" : "  writes";
  for (const int argument : writes)
    text += " *arg" + std::to_string(argument);
  return text + "\n";
}

std::string describeRole(const Role &role) {
  std::string text = role.type.string() + (role.variant.empty() ? "" : "/" + role.variant.string()) + "  role\n";
  text += "  entry  " + (role.entryKnown ? levelRange(role.low, role.high) : std::string("unknown"));
  if (levelName(role.low) != levelName(role.high) && role.entryKnown)
    text += role.demonic ? ", any of these" : ", at most";
  text += "\n";
  if (!role.pageableOk)
    text += "  must not be pageable\n";
  if (role.transient)
    text += "  is over when the driver is initialized or the call returns\n";
  if (role.powersUp)
    text += "  on the way to or from the working state\n";
  if (!role.heldLock.empty())
    text += "  holds  " + role.heldLock.string() + ", to be given back with " + print(role.heldLockRestores) + "\n";
  if (role.lends.kind != Where::Kind::None)
    text += "  lends  " + print(role.lends) + " until it returns\n";
  for (const auto &[record, field] : role.unlessStored)
    text += "  entry unknown where the driver sets " + record.string() + "." + field.string() + "\n";
  if (!role.phrase.empty())
    text += "  says   " + role.phrase + "\n";
  return text + "  source " + role.source.text + "\n";
}

} // namespace

std::string Model::describe(Name name) const {
  std::string text;
  if (const Known *known = tables->find(name)) {
    text += name.string() + "\n";
    for (const FactAlias &alias : known->becomes)
      text += "  becomes " + alias.name + "\n";
    for (const IrqlLimit &limit : known->contract.limits)
      text += describeLimit(limit);
    for (const Effect &effect : known->contract.effects)
      text += describeEffect(effect);
    if (known->contract.callsBack)
      text += "  may call the driver back before it returns\n";
    if (!known->note.empty())
      text += "  note   " + known->note + "\n";
    if (known->contract.writesKnown)
      text += describeWrites(known->contract.writes);
    text += "  source " + known->file + (known->from.empty() ? "" : " (" + known->from + ")") + "\n";
  }
  if (const Role *role = this->role(name, Name())) {
    text += describeRole(*role);
    for (const FactRole &fact : tables->builtIn.roles())
      if (!fact.variant.empty() && role->type == fact.type)
        text += describeRole(resolve(fact, tables->constants(), Source::Kind::Facts));
    for (const FactField &field : tables->builtIn.fields())
      if (role->type == field.role)
        text += "  given by " + field.record + "." + field.field + (field.index < 0 ? "" : "[" + std::to_string(field.index) + "]") + "\n";
    for (const FactSymbol &symbol : tables->builtIn.symbols())
      if (role->type == symbol.role)
        text += "  given by the name " + symbol.name + "\n";
  }
  return text;
}

} // namespace irqlint::model
