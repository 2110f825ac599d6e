// The points of irqlint/Rule.h, backed by a state of the walk.
#pragma once

#include "engine/FunctionAnalysis.h"

namespace irqlint::engine {

/// Source text of an argument as the author wrote it, as far as the IR keeps it.
std::string argumentText(const ir::Instr &call, unsigned index);

/// The place as the author wrote it; empty: by no variable.
std::string written(const ir::Function &fn, const ir::Place &place);

class PointBase {
public:
  PointBase(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr *instr)
      : analysis(analysis), rule(rule), state(state), instr(instr) {
    if (analysis.ruleCalls)
      begun = std::chrono::steady_clock::now();
  }
  PointBase(const PointBase &) = delete;
  PointBase &operator=(const PointBase &) = delete;

protected:
  ~PointBase() {
    if (!analysis.ruleCalls)
      return;
    RuleCall &call = (*analysis.ruleCalls)[&rule];
    ++call.calls;
    call.time += std::chrono::steady_clock::now() - begun;
  }

  SourceRange placeOf() const;
  std::vector<LockView> locksHeld() const;
  const model::Contract &contractOfCall(const ir::Instr &call) const;
  void irqlDemand(Demand::Kind kind, model::Level limit, Detail detail);
  void lockDemand(Demand::Kind kind, ExprId key, Detail detail, LockView lock, ExprId tag = 0);
  std::vector<LockView> claimsEnded() const;
  void locksDemand(Demand::Kind kind, std::vector<Name> classes, model::Level level, Detail detail);
  void trackedDemand(LocId object, std::string_view aspect, bool in, std::vector<Name> states, Detail detail);
  void makeDemand(Demand d, Detail detail);
  void reportHere(Report report, std::string subject, bool once);

  FunctionAnalysis &analysis;
  const RegisteredRule &rule;
  State &state;
  const ir::Instr *instr; ///< null: the function's entry

private:
  std::chrono::steady_clock::time_point begun; ///< where costs are wanted
};

/// Everything that all points answer the same way.
template <typename Interface> class PointImpl : public Interface, protected PointBase {
public:
  using PointBase::PointBase;
  IrqlView irql() const override { return analysis.irqlView(state); }
  const ir::Function &function() const override { return analysis.fn; }
  const ir::UnitTables &unit() const override { return analysis.unit; }
  const ir::Unit &wholeUnit() const override { return analysis.program.unitOf(analysis.info); }
  SourceRange where() const override { return placeOf(); }
  std::vector<LockView> heldLocks() const override { return locksHeld(); }
  std::vector<LockView> claimsGivenBack() const override { return claimsEnded(); }
  std::optional<ir::Section> pageableSection() const override { return analysis.program.pageableSection(analysis.fn); }
  void requireIrqlAtMost(model::Level limit, Detail detail) override { irqlDemand(Demand::Kind::IrqlAtMost, limit, std::move(detail)); }
  void requireIrqlAtLeast(model::Level limit, Detail detail) override { irqlDemand(Demand::Kind::IrqlAtLeast, limit, std::move(detail)); }
  void requireNoLock(std::vector<Name> classes, Detail detail) override { locksDemand(Demand::Kind::NoLock, std::move(classes), 0, std::move(detail)); }
  void requireSomeLock(std::vector<Name> classes, model::Level level, Detail detail) override {
    locksDemand(Demand::Kind::SomeLock, std::move(classes), level, std::move(detail));
  }
  const model::Contract &ownContract() const override { return analysis.info.contract; }
  const model::Contract &contractOf(const ir::Instr &call) const override { return contractOfCall(call); }
  const std::vector<ObjectUse> &usesOf(Name object) const override { return analysis.program.usesOf(object); }
  const std::map<Name, std::vector<ObjectUse>> &objects() const override { return analysis.program.allUses(); }
  Name objectAt(const ir::Place &place) const override { return ObjectIndex::key(place); }
  std::optional<FieldUse> fieldUse(const ir::Place &place) const override { return engine::fieldUse(analysis.program.model, place); }
  void report(Report report, std::string subject, bool once) override { reportHere(std::move(report), std::move(subject), once); }
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
  std::string argText(unsigned index) const override { return argumentText(*site.instr, index); }
  std::optional<model::Interval> pointee(unsigned index) const override;
  std::vector<Name> kinds() const override { return analysis.kindsOf(site, state); }
  std::vector<Name> kindsBehindLimit() const override;
  MemoryView memory(unsigned index) const override;
  bool isPlainRead(unsigned value, unsigned pointer) const override;
  bool resultUsed() const override { return !analysis.ignoresResult(site); }
  void requireNeed(const model::LockNeed &need, Detail detail) override;
  std::optional<EarlierLimit> earlierLimit() const override;
  std::vector<Registration> registrations() const override;
  std::vector<TrackedView> trackedObjects() const override;

private:
  const FunctionAnalysis::CallSite &site;
};

class IrqlPointImpl final : public PointImpl<IrqlPoint> {
public:
  IrqlPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, IrqlView before, Change change,
                const RestoredLevel &restored)
      : PointImpl(analysis, rule, state, &instr), levelBefore(before), kind(change), level(restored) {}
  Change change() const override { return kind; }
  IrqlView before() const override { return levelBefore; }
  Origin origin() const override;
  RestoredLevel restored() const override { return level; }

private:
  IrqlView levelBefore;
  Change kind;
  const RestoredLevel &level;
};

class LevelLostPointImpl final : public PointImpl<LevelLostPoint> {
public:
  LevelLostPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, LocId loc)
      : PointImpl(analysis, rule, state, &instr), loc(loc) {}
  std::string place() const override;
  Origin saved() const override;
  std::optional<LockView> lock() const override;

private:
  const LockState *savedBy() const;
  LocId loc;
};

class MarkPointImpl final : public PointImpl<MarkPoint> {
public:
  MarkPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr)
      : PointImpl(analysis, rule, state, &instr) {}
  ir::MarkKind mark() const override { return instr->mark; }
};

class ObjectPointImpl final : public PointImpl<ObjectPoint> {
public:
  ObjectPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const FunctionAnalysis::CallSite &site,
                  const model::Effect &effect, LocId place)
      : PointImpl(analysis, rule, state, site.instr), site(site), objectEffect(effect), place(place) {}
  const model::Effect &effect() const override { return objectEffect; }
  const ir::Instr &call() const override { return *site.instr; }
  ObjectView object() const override;
  std::vector<ObjectView> inside() const override;
  MemoryView memory() const override { return analysis.memoryAt(state, place); }
  std::optional<LockView> heldLock() const override;
  void requireNotIn(Name wanted, Detail detail) override;
  std::optional<TrackedView> tracked() const override;
  void requireTracked(std::string_view aspect, bool in, std::vector<Name> states, Detail detail) override;
  void requireValueNot(std::string_view aspect, int64_t number, Detail detail) override;

private:
  const FunctionAnalysis::CallSite &site;
  const model::Effect &objectEffect;
  LocId place;
};

class BufferPointImpl final : public PointImpl<BufferPoint> {
public:
  BufferPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, const BufferUse &use, std::vector<Ask> &asks)
      : PointImpl(analysis, rule, state, &instr), use(use), asks(asks) {}
  const ir::Instr &instr() const override { return *PointBase::instr; }
  BufferView::How how() const override { return use.how; }
  bool isWrite() const override { return use.isWrite; }
  std::string text() const override { return use.what; }
  std::string structure() const override { return use.structure; }
  void require(Detail detail) override { asks.push_back({&rule, std::move(detail)}); }

private:
  const BufferUse &use;
  std::vector<Ask> &asks;
};

class TrackedPointImpl final : public PointImpl<TrackedPoint> {
public:
  TrackedPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, LocId loc, LocId place,
                   const model::Tracked &kind, std::string link, bool isWrite, int argument);
  const TrackedView &object() const override { return view; }
  std::string link() const override { return throughLink; }
  bool isArgument() const override { return argument >= 0; }
  bool isWrite() const override { return writes; }
  std::string text() const override;
  void requireNotIn(std::string_view aspect, std::vector<Name> states, Detail detail) override;

private:
  LocId loc, place;
  std::string throughLink;
  bool writes;
  int argument;
  TrackedView view;
};

class AccessPointImpl final : public PointImpl<AccessPoint> {
public:
  AccessPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, const ir::Place &place, LocId loc,
                  bool isWrite)
      : PointImpl(analysis, rule, state, &instr), accessed(place), loc(loc), writes(isWrite) {}
  bool isWrite() const override { return writes; }
  const ir::Instr &instr() const override { return *PointBase::instr; }
  const ir::Place &place() const override { return accessed; }
  std::string text() const override;
  MemoryView memory() const override { return analysis.memoryAt(state, loc); }
  const model::FieldGuard *guard() const override;
  std::optional<LockView> endedClaim() const override;
  std::vector<TrackedView> trackedObjects() const override;
  void requireGuard(Detail detail) override;

private:
  LocId guardedField() const; ///< the field, around what is accessed, that has a guard; 0: none
  const ir::Place &accessed;
  LocId loc;
  bool writes;
};

class LockPointImpl final : public PointImpl<LockPoint> {
public:
  LockPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const FunctionAnalysis::CallSite &site,
                const model::Effect &effect, ExprId key)
      : PointImpl(analysis, rule, state, site.instr), site(site), lockEffect(effect), key(key) {}
  bool isRelease() const override { return lockEffect.kind == model::Effect::Kind::Release; }
  const model::Effect &effect() const override { return lockEffect; }
  LockView lock() const override;
  MemoryView memory() const override { return key ? analysis.memoryOf(state, key) : MemoryView{}; }
  ObjectView object() const override;
  std::optional<LockView> heldLock() const override;
  bool mayFail() const override;
  void requireAcquiredAt(model::Level level, Detail detail) override;
  void requireHeld(Detail detail) override {
    if (key)
      lockDemand(Demand::Kind::LockHeld, key, std::move(detail), lock(), given().value);
  }
  void requireFree(Detail detail) override {
    if (key)
      lockDemand(Demand::Kind::LockFree, key, std::move(detail), lock());
  }

  std::optional<LockView> takenForAnother() const override;
  std::string tag() const override { return given().text; }

private:
  LockState::Tag given() const; ///< the tag of this call
  const FunctionAnalysis::CallSite &site;
  const model::Effect &lockEffect;
  ExprId key;
};

} // namespace irqlint::engine
