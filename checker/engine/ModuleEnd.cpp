// The module as a whole, for rules that compare what different functions do.
#include "engine/EntryPoints.h"
#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

/// References to functions: calls and addresses taken.
class ReferenceIndex {
public:
  explicit ReferenceIndex(const Program &program) : program(program) {
    for (const FunctionInfo &f : program.functions)
      for (const ir::Block &b : f.fn->blocks)
        for (const ir::Instr &i : b.instrs)
          read(f, i);
    for (const ir::Unit *unit : program.module.units)
      for (const ir::Global &g : unit->globals)
        for (const ir::Init &init : g.inits)
          if (init.value.kind == ir::Operand::Kind::Function)
            add(init.value.name, {unit, nullptr, rangeOf(*unit, init.loc), false, "'" + g.name.string() + "'"});
  }

  const std::vector<Reference> &of(Name key) const {
    static const std::vector<Reference> none;
    auto it = references.find(key);
    return it == references.end() ? none : it->second;
  }

private:
  void add(Name key, Reference r) {
    if (program.find(key))
      references[key].push_back(std::move(r));
  }

  void read(const FunctionInfo &f, const ir::Instr &i) {
    const SourceRange where = rangeOf(*f.unit, i.loc);
    if (i.op == ir::Op::Call && !i.callee.empty())
      add(i.callee, {f.unit, f.fn, where, true, ""});
    auto address = [&](const ir::Operand &o, const std::string &by) {
      if (o.kind == ir::Operand::Kind::Function)
        add(o.name, {f.unit, f.fn, where, false, by});
    };
    std::string by;
    if (i.op == ir::Op::Call)
      by = "'" + (i.macro.empty() ? std::string(i.callee.str().substr(0, i.callee.str().find('@'))) : i.macro.string()) + "'";
    else if (!i.place.path.empty() && i.place.path.back().kind == ir::Selector::Kind::Field)
      by = "'" + i.place.path.back().field.string() + "'";
    address(i.a, by);
    address(i.b, by);
    for (const ir::Operand &a : i.args)
      address(a, by);
  }

  const Program &program;
  std::map<Name, std::vector<Reference>> references;
};

class ModulePointImpl final : public ModulePoint {
public:
  ModulePointImpl(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out)
      : analysis(analysis), program(analysis.program), index(program), out(out) {
    std::map<uint32_t, const EntryPoint *> byFunction;
    for (const EntryPoint &e : entries)
      byFunction[e.function] = &e;
    for (uint32_t i = 0; i < program.functions.size(); ++i) {
      const FunctionInfo &f = program.functions[i];
      auto entry = byFunction.find(i);
      views.push_back({f.unit, f.fn, entry == byFunction.end() ? std::vector<model::Role>{} : entry->second->roles, program.sectionOf(*f.fn),
                       program.pageableSection(*f.fn)});
      if (!f.result)
        continue;
      for (const auto &[objects, fact] : f.result->orders) {
        LockOrder order{viewOf(fact.first), viewOf(fact.second), objects.first, objects.second, f.fn->name.string(),
                        fact.second.site ? rangeOf(*fact.second.site->unit, fact.second.site->instr->loc) : SourceRange{}, fact.outer, fact.inOneObject, fact.firstExistsOnce, fact.secondExistsOnce, orders.size()};
        orders.push_back(std::move(order));
        owners.push_back(i);
      }
    }
  }

  const RegisteredRule *rule = nullptr;

  const std::vector<FunctionView> &functions() const override { return views; }
  bool isReadWhole() const override {
    return std::ranges::none_of(program.module.units, [](const ir::Unit *unit) {
      return std::ranges::any_of(unit->functions, [](const ir::Function &f) { return !f.notAnalysed.empty() || f.unknownExpressions; });
    });
  }
  const FunctionView *function(Name key) const override {
    auto i = program.find(key);
    return i ? &views[*i] : nullptr;
  }
  std::vector<Reference> references(Name key) const override { return index.of(key); }
  std::vector<const FunctionView *> callChain(Name key, const Test &from, const Test &through) const override {
    const auto start = program.find(key);
    std::map<uint32_t, uint32_t> next; // towards `key`
    std::vector<uint32_t> reached;
    if (start) {
      next[*start] = *start;
      reached.push_back(*start);
    }
    for (size_t i = 0; i < reached.size(); ++i) {
      uint32_t at = reached[i];
      if (from(views[at])) {
        std::vector<const FunctionView *> chain{&views[at]};
        while (next[at] != at)
          chain.push_back(&views[at = next[at]]);
        return chain;
      }
      if (at != *start && !through(views[at]))
        continue;
      for (const Reference &r : index.of(views[at].function->key))
        if (auto caller = r.isCall && r.from ? program.find(r.from->key) : std::nullopt)
          if (next.insert({*caller, at}).second)
            reached.push_back(*caller);
    }
    return {};
  }
  const std::map<Name, std::vector<ObjectUse>> &objects() const override { return program.objects().all(); }
  const std::vector<LockOrder> &lockOrders() const override { return orders; }
  const std::vector<ModuleCall> &callsOfKind(std::string_view kind) const override {
    static const std::vector<ModuleCall> none;
    if (calls.empty())
      indexCalls();
    const auto known = calls.find(Name(kind));
    return known == calls.end() ? none : known->second;
  }
  bool isWhole() const override {
    const bool hasEntry = std::ranges::any_of(views, [](const FunctionView &f) {
      return std::ranges::any_of(f.roles, [](const model::Role &r) { return r.type == std::string_view("DRIVER_INITIALIZE"); });
    });
    return isReadWhole() && hasEntry && std::ranges::all_of(program.functions, [&](const FunctionInfo &f) {
             return std::ranges::all_of(f.fn->blocks, [&](const ir::Block &b) { return std::ranges::all_of(b.instrs, [&](const ir::Instr &i) { return isKnown(i); }); });
           });
  }
  const ir::Global *global(Name key) const override { return program.global(key); }
  SourceRange range(const ir::Unit &unit, const ir::Loc &loc) const override { return rangeOf(unit, loc); }
  std::optional<FieldUse> fieldUse(const ir::Place &place) const override { return engine::fieldUse(program.model, place); }

  void report(const SourceRange &where, const std::string &function, Report report, std::string subject) override {
    Finding f;
    f.rule = rule->info.slug;
    f.severity = report.severity.value_or(rule->info.severity);
    f.message = std::move(report.message);
    f.help = std::move(report.help);
    f.related = std::move(report.related);
    f.where = where;
    f.function = function;
    f.subject = std::move(subject);
    out.push_back(std::move(f));
  }

  bool canHappen(const LockOrder &order) const override { return !walk(order).result->orders.empty(); }

  void report(const LockOrder &order, Report report, std::string subject) override {
    const FunctionInfo &f = program.functions[owners[order.index]];
    Confirmation c = walk(order);
    if (c.result->orders.empty())
      return;
    const OrderFact &fact = c.result->orders.begin()->second;
    TraceNode fault{.kind = TraceNode::Kind::Fault, .parent = fact.trace, .unit = f.unit, .function = f.fn, .instr = fact.second.site->instr};
    out.push_back(finding(*rule, f, &fault, std::move(report), std::move(subject), entryText(f, nullptr, {})));
  }

private:
  void indexCalls() const {
    for (const FunctionInfo &f : program.functions)
      for (const ir::Block &b : f.fn->blocks)
        for (const ir::Instr &i : b.instrs) {
          if (i.op != ir::Op::Call || i.callee.empty() || program.find(i.callee))
            continue;
          const model::Contract &contract = program.contract(i.callee, i.macro);
          std::set<Name> kinds;
          for (const model::Effect &e : contract.effects)
            if (e.kind == model::Effect::Kind::Is && kinds.insert(e.what).second)
              calls[e.what].push_back({f.unit, f.fn, &i, &contract, rangeOf(*f.unit, i.loc)});
        }
    calls[Name()]; // looked through
  }

  Confirmation walk(const LockOrder &order) const {
    Hunt hunt;
    hunt.order = std::pair(order.firstObject, order.secondObject);
    hunt.where = order.where;
    return confirm(analysis, program.functions[owners[order.index]], hunt);
  }

  /// A call of a function of the module, or of one that the system has.
  bool isKnown(const ir::Instr &i) const {
    if (i.op != ir::Op::Call || i.callee.empty() || program.find(i.callee) || program.contract(i.callee, i.macro).known)
      return true;
    const auto &decls = program.declarations(i.callee);
    return !decls.empty() && decls.front().second->isSystem && !decls.front().second->invented;
  }

  const Analysis &analysis;
  const Program &program;
  ReferenceIndex index;
  std::vector<Finding> &out;
  std::vector<FunctionView> views;
  std::vector<LockOrder> orders;
  std::vector<uint32_t> owners; ///< by order: the function
  mutable std::map<Name, std::vector<ModuleCall>> calls; ///< by kind
};

} // namespace

std::unique_ptr<ModulePoint> viewModule(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out) {
  return std::make_unique<ModulePointImpl>(analysis, entries, out);
}

void endModule(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out) {
  ModulePointImpl point(analysis, entries, out);
  for (const RegisteredRule *rule : analysis.rules) {
    point.rule = rule;
    rule->rule->atModuleEnd(point);
  }
}

} // namespace irqlint::engine
