// The points of irqlint/Rule.h, backed by a state of the walk.
#pragma once

#include "engine/FunctionAnalysis.h"

namespace irqlint::engine {

/// Source text of an argument as the author wrote it, as far as the IR keeps it.
std::string argumentText(const ir::Unit &unit, const ir::Instr &call, unsigned index);

class PointBase {
public:
  PointBase(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr *instr)
      : analysis(analysis), rule(rule), state(state), instr(instr) {}

protected:
  SourceRange placeOf() const;
  std::vector<LockView> locksHeld() const;
  void irqlDemand(Demand::Kind kind, model::Level limit, Detail detail);
  void lockDemand(ExprId key, Detail detail, LockView lock);
  void reportHere(Report report, std::string subject);

  FunctionAnalysis &analysis;
  const RegisteredRule &rule;
  State &state;
  const ir::Instr *instr; ///< null: the function's entry
};

/// Everything that all points answer the same way.
template <typename Interface> class PointImpl : public Interface, protected PointBase {
public:
  using PointBase::PointBase;
  IrqlView irql() const override { return analysis.irqlView(state); }
  const ir::Function &function() const override { return analysis.fn; }
  const ir::Unit &unit() const override { return analysis.unit; }
  SourceRange where() const override { return placeOf(); }
  std::vector<LockView> heldLocks() const override { return locksHeld(); }
  std::optional<ir::Section> pageableSection() const override { return analysis.program.pageableSection(analysis.fn); }
  void requireIrqlAtMost(model::Level limit, Detail detail) override { irqlDemand(Demand::Kind::IrqlAtMost, limit, std::move(detail)); }
  void requireIrqlAtLeast(model::Level limit, Detail detail) override { irqlDemand(Demand::Kind::IrqlAtLeast, limit, std::move(detail)); }
  void report(Report report, std::string subject) override { reportHere(std::move(report), std::move(subject)); }
};

class EntryPointImpl final : public PointImpl<Point> {
public:
  EntryPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state) : PointImpl(analysis, rule, state, nullptr) {}
};

class CallPointImpl final : public PointImpl<CallPoint> {
public:
  CallPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const FunctionAnalysis::CallSite &site)
      : PointImpl(analysis, rule, state, site.instr), site(site) {}
  const ir::Instr &call() const override { return *site.instr; }
  const model::Contract &contract() const override { return *site.contract; }
  model::Lookup lookup() const override { return analysis.lookup(site, state, 0); }
  std::string argText(unsigned index) const override { return argumentText(analysis.unit, *site.instr, index); }
  std::optional<model::Interval> pointee(unsigned index) const override;

private:
  const FunctionAnalysis::CallSite &site;
};

class IrqlPointImpl final : public PointImpl<IrqlPoint> {
public:
  IrqlPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, IrqlView before)
      : PointImpl(analysis, rule, state, &instr), levelBefore(before) {}
  IrqlView before() const override { return levelBefore; }
  Origin origin() const override;

private:
  IrqlView levelBefore;
};

class LockPointImpl final : public PointImpl<LockPoint> {
public:
  LockPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const FunctionAnalysis::CallSite &site,
                const model::Effect &effect, ExprId key)
      : PointImpl(analysis, rule, state, site.instr), site(site), lockEffect(effect), key(key) {}
  bool isRelease() const override { return lockEffect.kind == model::Effect::Kind::Release; }
  const model::Effect &effect() const override { return lockEffect; }
  LockView lock() const override;
  void requireHeld(Detail detail) override {
    if (key)
      lockDemand(key, std::move(detail), lock());
  }

private:
  const FunctionAnalysis::CallSite &site;
  const model::Effect &lockEffect;
  ExprId key;
};

} // namespace irqlint::engine
