#include "engine/Proposals.h"
#include "engine/Casts.h"
#include "engine/Dump.h"
#include "engine/EntryPoints.h"
#include "engine/Whole.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;

namespace {

/// The names by which headers know levels; device levels have none.
std::string levelWord(model::Level level) {
  return level == model::Passive ? "PASSIVE_LEVEL" : level == model::Apc ? "APC_LEVEL" : level == model::Dispatch ? "DISPATCH_LEVEL" : "";
}

class Proposer {
public:
  Proposer(const FunctionInfo &f, const EntryPoint *entry, std::vector<Proposal> &out)
      : f(f), fn(*f.fn), unit(*f.unit), table(f.result->table), entry(entry), out(out) {}

  void run() {
    if (!canBeAnnotated())
      return;
    if (entry)
      return proposeRole();
    proposeLimits();
    if (!returns.empty() || collectReturns()) {
      proposeLevels();
      proposeLocks();
    }
  }

private:
  const FunctionInfo &f;
  const ir::Function &fn;
  const ir::Unit &unit;
  ExprTable &table;
  const EntryPoint *entry;
  std::vector<Proposal> &out;
  std::vector<const SummaryExit *> returns;

  /// A definition that the author wrote as such: not made by a macro, no template, no special member.
  bool canBeAnnotated() const {
    const SourceRange start = rangeOf(unit, fn.startLoc), name = rangeOf(unit, fn.loc);
    const std::string_view plainName = fn.name.str();
    return start.valid() && name.valid() && start.path == name.path && start < name && !fn.isSystem && !fn.isInline && !fn.invented &&
           plainName.find_first_of("<~ ") == std::string_view::npos && plainName.find("operator") == std::string_view::npos &&
           (fn.startLoc.line < fn.loc.line || fn.startLoc.col < fn.loc.col) && f.result->complete;
  }

  void add(std::string text, std::string why, bool declaration = false, std::vector<Related> related = {}) {
    SourceRange at = rangeOf(unit, fn.startLoc);
    at.endLine = at.line;
    at.endColumn = at.column;
    out.push_back({fn.name.string(), "", at, std::move(text), declaration, std::move(why), std::move(related)});
  }

  bool annotated(std::initializer_list<std::string_view> parts) const {
    return std::ranges::any_of(fn.annotations, [&](const ir::Annotation &a) {
      return std::ranges::any_of(parts, [&](std::string_view part) { return a.name.str().find(part) != std::string_view::npos || a.args.find(part) != std::string::npos; });
    });
  }

  // ----------------------------------------------------------------------------------------- roles

  void proposeRole() {
    if (!fn.roleTypes.empty() || f.role || fn.name.str().find("::") != std::string_view::npos)
      return;
    std::set<std::string> types;
    std::string dispatch;
    for (const model::Role &role : entry->roles) {
      types.insert(role.type.string());
      if (!role.variant.empty() && role.variant.str().starts_with("IRP_M"))
        dispatch += "_Dispatch_type_(" + role.variant.string() + ")\n";
    }
    const std::string type = *types.begin();
    const bool typeThere = std::ranges::any_of(unit.roleTypes, [&](const ir::RoleType &r) { return r.name == std::string_view(type) || r.name == std::string_view("P" + type); });
    if (types.size() != 1 || type.starts_with("P") || !typeThere)
      return;
    add(dispatch + (fn.isStatic ? "static " : "") + type + " " + fn.name.string() + ";", "the system calls it in this role, " + entry->roles.front().source.text, true);
  }

  // ----------------------------------------------------------------------------------------- limits

  /// What a section or an assertion already says needs no annotation.
  static bool comesFromCall(const Demand &d) {
    const TraceNode *last = d.trace;
    while (last->kind == TraceNode::Kind::Call && last->inner)
      last = last->inner;
    return last->instr && last->instr->op == ir::Op::Call;
  }

  void proposeLimits() {
    if (f.entry || f.role || !f.contract.limits.empty())
      return;
    const Demand *most = nullptr, *least = nullptr;
    for (const Demand &d : f.result->demands) {
      const bool free = d.always && d.onIrql() && comesFromCall(d) && table[d.value].kind == Expr::Kind::EntryIrql &&
                        std::ranges::all_of(d.guard, [&](const auto &g) { return g.first == d.value; });
      if (!free || levelWord(d.limit).empty())
        continue;
      const Demand *&slot = d.kind == Demand::Kind::IrqlAtMost ? most : least;
      const bool stricter = !slot || (d.kind == Demand::Kind::IrqlAtMost ? d.limit < slot->limit : d.limit > slot->limit);
      if (stricter)
        slot = &d;
    }
    auto because = [&](const Demand &d, const char *bound) {
      return "it always calls '" + (d.chain.empty() ? d.detail.callee.string() : d.chain.front()->name.string()) + "', which needs " + levelWord(d.limit) + bound;
    };
    if (most && least && least->limit > most->limit)
      return; // no level is right: that is for irql/conflicting-call-limits to tell
    if (most && most->limit < model::High)
      add("_IRQL_requires_max_(" + levelWord(most->limit) + ")", because(*most, most->limit == model::Passive ? "" : " or lower"), false, {{placeOf(*most->trace), "the call"}});
    if (least && least->limit > model::Passive)
      add("_IRQL_requires_min_(" + levelWord(least->limit) + ")", because(*least, " or higher"), false, {{placeOf(*least->trace), "the call"}});
  }

  // ----------------------------------------------------------------------------------------- ways out

  bool collectReturns() {
    for (const SummaryExit &e : f.result->exits) {
      if (!e.certain || e.wild)
        return false;
      if (e.kind == Exit::Kind::Return)
        returns.push_back(&e);
    }
    return !returns.empty();
  }

  std::string parameterName(uint32_t index) const { return index < fn.vars.size() ? fn.vars[index].name.string() : ""; }

  void proposeLevels() {
    if (annotated({"_IRQL_raises_", "_IRQL_saves", "_IRQL_restores", "_IRQL_requires_same_", "drv_raisesIRQL", "drv_savesIRQL", "drv_restoresIRQL", "drv_sameIRQL"}))
      return;
    const ExprId level = returns.front()->irql;
    if (std::ranges::any_of(returns, [&](const SummaryExit *e) { return e->irql != level; }))
      return;
    if (table.isConst(level) && returns.front()->irqlFrom && !levelWord(static_cast<model::Level>(table[level].imm)).empty()) {
      add("_IRQL_raises_(" + levelWord(static_cast<model::Level>(table[level].imm)) + ")", "every way out leaves at this level", false,
          {{originOf(*returns.front()->irqlFrom).where, originOf(*returns.front()->irqlFrom).text}});
      proposeSaved();
      return;
    }
    const Expr &x = table[uncast(table, level)];
    if (x.kind == Expr::Kind::Param && !parameterName(x.a).empty())
      add("_At_(" + parameterName(x.a) + ", _IRQL_restores_)", "every way out restores the level that this parameter holds");
    else if (x.kind == Expr::Kind::Content && x.b == 0 && table.loc(x.a).kind == LocNode::Kind::Pointee && table[table.loc(x.a).expr].kind == Expr::Kind::Param)
      add("_At_(*" + parameterName(table[table.loc(x.a).expr].a) + ", _IRQL_restores_)", "every way out restores the level that this parameter points to");
  }

  void proposeSaved() {
    if (std::ranges::all_of(returns, [&](const SummaryExit *e) { return e->result && uncast(table, e->result) == table.entryIrqlId(); }))
      return add("_IRQL_saves_", "the result is the level at entry");
    for (uint32_t p = 0; p < fn.paramCount; ++p) {
      auto saves = [&](const SummaryExit *e) {
        return std::ranges::any_of(e->stores, [&](const auto &store) {
          const LocNode &n = table.loc(store.first);
          return n.kind == LocNode::Kind::Pointee && table[n.expr].kind == Expr::Kind::Param && table[n.expr].a == p && uncast(table, store.second) == table.entryIrqlId();
        });
      };
      if (std::ranges::all_of(returns, saves) && !parameterName(p).empty())
        return add("_At_(*" + parameterName(p) + ", _IRQL_saves_)", "every way out stores the level at entry there");
    }
  }

  // ----------------------------------------------------------------------------------------- locks

  /// As SAL writes a lock: the object, not its address.
  std::string lockWord(const LockState &l) const {
    if (l.lockClass == std::string_view("critical_region"))
      return "_Global_critical_region_";
    if (l.lockClass == std::string_view("cancel_spinlock"))
      return "_Global_cancel_spin_lock_";
    const Expr &e = table[l.key];
    if (e.kind == Expr::Kind::Addr && table.loc(table.root(e.a)).kind == LocNode::Kind::Global)
      return "";
    std::string text = spell(table, fn, l.key);
    if (text.starts_with("&"))
      text.erase(0, 1);
    else if (e.kind == Expr::Kind::Param)
      text = "*" + text;
    return text.find_first_of("([") == std::string::npos ? text : "";
  }

  void proposeLocks() {
    if (annotated({"_lock_", "drv_acquires", "drv_releases", "drv_mustHold", "drv_neverHold", "esource"}))
      return;
    std::map<ExprId, const LockState *> seen;
    for (const SummaryExit *e : returns)
      for (const LockState &l : e->locks)
        if (table[l.key].visible && !l.claim)
          seen.emplace(l.key, &l);
    for (const auto &[key, lock] : seen)
      if (const std::string word = lockWord(*lock); !word.empty())
        proposeLock(key, *lock, word);
    for (const Demand &d : f.result->demands)
      if (d.kind == Demand::Kind::LockHeld && d.always && d.guard.empty() && d.chain.empty() && d.lock && !d.lock->claim && !seen.count(d.value))
        if (const std::string word = spell(table, fn, d.value); !word.empty() && word.find_first_of("([") == std::string::npos)
          add("_Requires_lock_held_(" + (word.starts_with("&") ? word.substr(1) : word) + ")", "it gives the lock back and takes it again, or relies on it", false, {{placeOf(*d.trace), "here"}});
  }

  void proposeLock(ExprId key, const LockState &lock, const std::string &word) {
    using Status = LockState::Status;
    std::vector<const SummaryExit *> with, without;
    Status status = Status::Unknown;
    for (const SummaryExit *e : returns) {
      auto found = std::ranges::find(e->locks, key, &LockState::key);
      if (found != e->locks.end() && found->status == Status::Unknown)
        return;
      if (found == e->locks.end()) {
        without.push_back(e);
        continue;
      }
      if (status != Status::Unknown && found->status != status)
        return;
      status = found->status;
      with.push_back(e);
    }
    const bool taken = status == Status::Held;
    const std::string annotation = taken ? (lock.shared ? "_Acquires_shared_lock_(" : lock.lockClass == std::string_view("eresource") ? "_Acquires_exclusive_lock_(" : "_Acquires_lock_(") + word + ")"
                                   : lock.shared ? "_Releases_shared_lock_(" + word + ")" : "_Releases_lock_(" + word + ")";
    std::vector<Related> related;
    if (lock.site)
      related.push_back({placeOf(*lock.site), taken ? "taken here" : "given back here"});
    if (without.empty()) {
      if (!taken)
        add("_Requires_lock_held_(" + word + ")", "every way out gives the caller's lock back", false, related);
      return add(annotation, taken ? "every way out holds the lock" : "every way out gives the caller's lock back", false, related);
    }
    const std::string condition = resultCondition(with, without);
    if (taken && !condition.empty())
      add("_When_(" + condition + ", " + annotation + ")", "the ways out with such a result hold the lock, the others do not", false, related);
  }

  /// What of the result tells the ways out `with` from those `without`; empty: nothing does.
  std::string resultCondition(const std::vector<const SummaryExit *> &with, const std::vector<const SummaryExit *> &without) const {
    using Result = Exit::Result;
    auto all = [](const auto &exits, std::initializer_list<Result> classes) {
      return std::ranges::all_of(exits, [&](const SummaryExit *e) { return std::ranges::find(classes, e->resultClass) != classes.end(); });
    };
    const bool status = unit.types[fn.returnType].name == std::string_view("NTSTATUS");
    if (status && all(with, {Result::Zero, Result::Positive}) && all(without, {Result::Negative}))
      return "NT_SUCCESS(return)";
    if (!status && all(with, {Result::NonZero, Result::Positive}) && all(without, {Result::Zero}))
      return "return != 0";
    return "";
  }
};

} // namespace

std::vector<Proposal> propose(const Module &module, const model::Model &model, const std::vector<const RegisteredRule *> &rules,
                              const Options &options) {
  Program program(module, model);
  analyseAll(program, rules, options);
  const std::vector<EntryPoint> entries = entryPoints(program);
  std::map<uint32_t, const EntryPoint *> byFunction;
  for (const EntryPoint &e : entries)
    byFunction[e.function] = &e;
  std::vector<Proposal> all;
  for (uint32_t i = 0; i < program.functions.size(); ++i)
    if (const FunctionInfo &f = program.functions[i]; f.result) {
      auto entry = byFunction.find(i);
      Proposer(f, entry == byFunction.end() ? nullptr : entry->second, all).run();
    }
  for (Proposal &p : all)
    p.module = module.name;
  std::ranges::stable_sort(all, {}, &Proposal::at);
  return all;
}

} // namespace irqlint::engine
