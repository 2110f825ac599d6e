// The walk through one function: states from block to block, rules called at the points they look at, ways out
// collected into a summary.
#pragma once

#include "engine/Guide.h"
#include "engine/Program.h"

#include <chrono>
#include <deque>
#include <functional>

namespace irqlint::engine {

/// Listens for --why: told of every instruction executed at the line asked about, and of what became of demands there.
struct Observer {
  std::function<void(const ir::Function &, const ir::Instr &, ExprTable &, State &)> before;
  std::function<void(const ir::Instr &, const std::string &verdict)> demand;
  std::function<void(const ir::Instr &, ExprTable &, State &, const std::vector<LockView> &held)> held; ///< as `before`, with the locks
  std::optional<Interval> entryLevel; ///< at which the function is entered
};

/// One path looked for, after a finding was made from merged states: the path told must be one that can be walked.
struct Hunt {
  std::string rule, subject;
  SourceRange where; ///< of the point or call in this function
  SourceRange place; ///< of the fault itself
  std::optional<SourceRange> home; ///< Demand::home, where it has one
  std::optional<SummaryExit> exit; ///< a way out is looked for instead
  std::optional<Interval> entryLevel;
  const std::vector<model::Role> *roles = nullptr; ///< the function is called by the system, in one of these
  std::optional<std::pair<Name, Name>> order; ///< two locks taken one while the other is held are looked for instead
  bool outright = false; ///< the demand must be broken here, not by a caller
  bool atSamePlace = false; ///< only the way out at `exit`'s place, not another one that looks alike to callers
};

/// What rules were asked at points, and how long they took.
struct RuleCall {
  uint64_t calls = 0;
  std::chrono::steady_clock::duration time{};
};
using RuleCalls = std::unordered_map<const RegisteredRule *, RuleCall>;

class BufferReader;

class FunctionAnalysis {
public:
  FunctionAnalysis(const Program &program, const FunctionInfo &info, const std::vector<const RegisteredRule *> &rules,
                   const Options &options, const Observer *observer = nullptr, const Hunt *hunt = nullptr);
  std::unique_ptr<FunctionResult> run();

private:
  friend class PointBase;
  template <typename Interface> friend class PointImpl;
  friend class EntryPointImpl;
  friend class CallPointImpl;
  friend class LockPointImpl;
  friend class IrqlPointImpl;
  friend class LevelLostPointImpl;
  friend class MarkPointImpl;
  friend class ObjectPointImpl;
  friend class AccessPointImpl;
  friend class TrackedPointImpl;
  friend class BufferPointImpl;
  using States = std::vector<State>;

  // The walk (FunctionAnalysis.cpp)
  void shape();
  void findLiveVariables();
  void dropDead(ir::BlockId block, State &state);
  State entryState();
  void walk();
  void enter(ir::BlockId block, State state);
  States arriving(ir::BlockId block);
  void execute(ir::BlockId block, States states);
  void terminate(ir::BlockId block, State state);
  void branch(const ir::Terminator &term, State state);
  void leaveToCount(State &state);
  void noteLevelTest(State &state, const model::Interval &before, ir::BlockId behind);
  void switchOn(const ir::Terminator &term, State state);
  void compact(States &states, size_t perProperty, Tag tag);
  bool sameRequest(const State &a, const State &b) const;
  void leave(State state, Exit::Kind kind, const ir::Operand *value, const ir::Loc &where, bool certain);
  void keepStores(State &s, SummaryExit &exit);
  void findDecisive();
  void finish();
  void aim();
  void follow();
  void guideLast(size_t before);
  void guideLast(States &states, size_t before) const;
  bool sameWayOut(const SummaryExit &wanted, const State &state, const SummaryExit &exit) const;

  // Instructions (Instructions.cpp)
  void step(ir::BlockId block, const ir::Instr &instr, Tag tag, State state, States &out);
  ExprId value(State &state, const ir::Operand &operand);
  LocId place(State &state, const ir::Place &place);
  ExprId arithmetic(State &state, const ir::Instr &instr);
  int64_t elementBytes(ir::TypeId type) const;
  void assign(State &state, const ir::Instr &instr, ExprId value);
  void markPoint(const ir::Instr &instr, State &state);
  void noteCounter(State &state, LocId loc, ExprId value);
  void noteStoredFunction(State &state, const ir::Instr &instr, LocId loc, ExprId value);
  void noteRole(ExprId function, const Registration &registration);

  // Exceptions (Instructions.cpp)
  /// Control goes from `instr` to the handler of `block`, or out of the function. `certain`: something known raises;
  /// else it is only assumed, and what changed since the region was entered is unknown.
  void raise(ir::BlockId block, const ir::Instr &instr, State state, bool certain);
  bool regionWithin(uint32_t inner, uint32_t outer) const;

  // Calls (Calls.cpp)
  struct CallSite {
    ir::BlockId block;
    const ir::Instr *instr;
    Tag tag;
    std::vector<ExprId> args;
    const model::Contract *contract = nullptr;
    ExprId levelBefore = 0;           ///< the IRQL when the call began
    ExprId given = 0;                 ///< the result, once there is one
    mutable ExprId levelAgain = 0;    ///< the caller's lock was dropped and is taken again: the level is what it was
    mutable bool raised = false;      ///< this call has raised the level, so far by no lock
    mutable bool mayFail = false;     ///< the result says whether it did what it is for
  };
  /// The lock that a call gives back together with the saved level, as it was before.
  struct Release {
    ExprId key = 0; ///< 0: none
    LockState held;
    bool wasHeld = false;
  };
  void call(ir::BlockId block, const ir::Instr &instr, Tag tag, State state, States &out);
  std::vector<Name> targets(State &state, const ir::Instr &instr, bool &complete);
  void callContract(const CallSite &site, State state, States &out);
  ExprId lockKey(const CallSite &site, State &state, const model::Where &where);
  bool isAccessor(const CallSite &site) const;
  bool ignoresResult(const CallSite &site) const;
  ExprId resultOf(const CallSite &site, State &state);
  void forgetLocks(State &state);
  void forgetClaims(State &state);
  void callUnknown(const CallSite &site, State state, States &out);
  void callSummary(const CallSite &site, const FunctionInfo &callee, State state, States &out, bool onlyTarget);
  void handDemands(const CallSite &site, const FunctionInfo &callee, class Translator &translate, State &state);
  /// What a callee's summary demands, in the callee's values, is assumed in `state` as far as it can be said here, and a
  /// level that got narrower by it counts as tested. False: it cannot hold here, and `state` is of no use any more.
  bool assumeGuard(const Guard &guard, class Translator &translate, State &state);
  model::Lookup lookup(const CallSite &site, State &state, ExprId result);
  ExprId read(const CallSite &site, State &state, const model::Where &where, ExprId result, unsigned bits);
  Name recordOf(const CallSite &site, int arg) const;
  LocId target(const CallSite &site, State &state, const model::Where &where);
  bool applyCondition(const CallSite &site, State &state, const model::Condition &c, bool truth, ExprId result);
  bool applyEffect(const CallSite &site, const model::Effect &effect, State &state, ExprId result, ExprId lockKey, ExprId restored,
                   const RestoredLevel &judged, const Release &given);
  void clobberArguments(const CallSite &site, State &state);
  uint32_t bitsBehind(const ir::Operand &pointer) const;
  bool fillsWithZero(const CallSite &site, State &state) const;
  void clobberLent(const CallSite &site, State &state, bool byKnown);
  std::string lockText(const CallSite &site, const model::Where &where, ExprId key) const;
  void setTag(const CallSite &site, State &state, const model::Effect &effect, LockState &lock);
  std::vector<Name> kindsOf(const CallSite &site, State &state);
  void rememberLimits(const CallSite &site, State &state);

  // Locks and levels (Locks.cpp)
  /// The level that the lock's owner had, when the caller's lock comes back; else 0.
  bool waitsForItself(const State &state, const LockState &lock) const;
  ExprId acquire(State &state, LockState lock);
  void release(State &state, LockState lock);
  bool mayAlias(ExprId a, ExprId b) const;
  void setIrql(const CallSite &site, State &state, ExprId level, bool raised, const RestoredLevel &restored = {});
  void irqlChanged(const ir::Instr &instr, State &state, IrqlView before, IrqlPoint::Change change, const RestoredLevel &restored = {});
  void noteOrder(State &state, const LockState &second);
  std::optional<LockState> lockAtEntry() const;
  LocId lockPlace(ExprId key) const;
  bool inOneObject(ExprId a, ExprId b) const;
  bool existsOnce(ExprId key) const;
  Name objectOf(ExprId key) const;
  bool certainlyDiffer(State &state, ExprId tag, ExprId other) const;

  // Saved levels (Levels.cpp)
  void pushLevel(State &state);
  bool isAnotherLevel(const State &state, ExprId level, LocId own) const;
  RestoredLevel judgeRestored(const CallSite &site, State &state, const Release &release, const model::Where &from, ExprId restored) const;
  void popLevel(State &state, const Release &release);
  void endNest(State &state) const;
  void forgetLevels(State &state);
  void losesLevel(const ir::Instr &instr, State &state, LocId loc, ExprId value);

  // Objects and memory (Memory.cpp)
  LocId objectField(LocId object, Name objectClass) const; ///< where the state is kept
  LocId objectPlace(const CallSite &site, State &state, const model::Effect &effect, ExprId result);
  ObjectView objectAt(State &state, LocId object, Name objectClass);
  void setObject(const CallSite &site, State &state, const model::Effect &effect, ExprId result);
  MemoryView memoryOf(const State &state, ExprId pointer) const;
  std::string variableWith(const State &state, ExprId pointer) const;
  void findAsserted();
  void pin(State &state, ExprId pointer); ///< what pool the memory is from does not matter any more
  MemoryView memoryAt(const State &state, LocId loc) const;
  bool isHandedOut(uint32_t var) const;
  bool onlyServes(const ir::Instr &call, size_t arg) const;
  /// Waits and atomic operations are where other threads come in: what was queued need not be any more.
  void letOthersRun(State &state, Tag tag);
  bool goesNowhere(uint32_t temp) const;
  bool mayHold(const State &state, Name lockClass) const;
  bool concerns(const CallSite &site, State &state, const model::Effect &effect);
  /// `value` is kept at `loc`, or (0) wherever a callee likes.
  void share(State &state, LocId loc, ExprId value);
  std::string holderOf(const Opened &o) const;
  std::vector<OwnObject> ownObjects(const State &state) const;
  std::vector<OwnObject> madeObjects(const State &state) const;
  std::vector<OwnObject> systemObjects(const State &state) const;
  std::vector<CallersObjectView> callersObjects(const State &state) const;
  void askObjectRules(const CallSite &site, State &state, const model::Effect &effect);
  void askAccessRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, bool isWrite);

  // Tracked objects (Tracked.cpp)
  LocId trackedAt(LocId loc, std::string *link = nullptr) const;
  const std::string *ownedThrough(LocId loc) const;
  const model::Tracked *trackedRecord(LocId loc) const;
  const model::Tracked *trackedType(ir::TypeId type) const;
  const model::Tracked *kindOf(const State &state, LocId object) const;
  LocId engineField(LocId object, std::string_view aspect) const;
  bool saysWhatBecomesOf(const model::Contract &contract, int arg) const;
  void letOthersWrite(State &state, LocId object, Name objectClass, Tag tag);
  void setTracked(State &state, LocId field, ExprId value, const TraceNode *site);
  Name sentTo(const model::Effect &effect, ExprId routine) const;
  void keepPointer(State &state, ExprId pointer, ir::TypeId type);
  void keepStored(State &state, LocId loc, ExprId value, ir::TypeId type);
  void shareAllocated(const CallSite &site, State &state);
  void keepArguments(const CallSite &site, State &state);
  void handOver(const CallSite &site, State &state);
  void listsAreOpen(State &state, const LockState &lock);
  bool isKnownKind(const State &state, LocId object) const;
  LocId ofWhole(LocId field) const;
  LocId trackedPart(const CallSite &site, State &state, LocId place, int arg) const;
  void forgetWhereabouts(State &state);
  void noteWait(State &state);
  void applyAccess(const ir::Instr &instr, State &state, LocId loc, ExprId value, bool isRead);
  void applyWholeStore(const ir::Instr &instr, State &state, LocId loc);
  bool holdsOf(const State &state, const model::Condition &condition, ExprId value) const;
  std::string nameOf(const State &state, LocId object) const;
  std::string quotedObject(const State &state, LocId object) const;
  std::vector<TrackedFact> trackedFacts(State &state, LocId of = 0) const; ///< `of`: one object; 0: all
  void addReads(State &state, LocId object, const model::Tracked &kind, std::vector<TrackedFact> &facts) const;
  std::vector<TrackedFact> allTrackedFacts(State &state) const;
  Interval resultRange(State &state) const;
  TrackedFact::Result comparedToResult(State &state, ExprId value) const;
  void noteOrigin(const CallSite &site, State &state, const model::Effect &effect, ExprId function);
  void noteOrigin(ExprId function, ExprId origin, bool asSent = false);
  std::vector<int64_t> excluded(const State &state, ExprId value) const;
  using TellAspect = std::function<void(ExprId value, TrackedView::Aspect &aspect)>;
  TrackedView trackedView(State &state, LocId object, const TellAspect &tell = nullptr) const;
  std::vector<TrackedView> trackedObjects(State &state, const TellAspect &tell) const;
  void askUseRules(const ir::Instr &instr, State &state, LocId loc, bool isWrite);
  void askUseRules(const CallSite &site, State &state);

  /// Of a protocol of the user: it holds besides what the code of the function does.
  static bool isOfProtocol(const model::Effect &e) { return e.kind == model::Effect::Kind::Object && e.lockClass.str().starts_with("own:"); }
  void askProtocols(CallSite site, const model::Contract &contract, State &state);
  void applyProtocols(CallSite site, const model::Contract &contract, States &out, size_t first);

  // Buffers of requests (BufferUses.cpp)
  BufferReader buffers(State &state) const;
  bool isGuarded(ir::BlockId block) const;
  bool mayLeadToBuffer(const State &state, ExprId base, unsigned depth = 0);
  void askBufferRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, bool isWrite, ExprId stored = 0);
  void askPlaceRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, int64_t bytes, bool isWrite, ExprId stored);
  void askBufferRules(const ir::Instr &instr, State &state, BufferUse use);
  void askCalledRules(const ir::Instr &call, State &state, ExprId callee);
  void noteBefore(State &state, BufferUse &use);
  void overwrite(const CallSite &site, State &state, ExprId at);
  void showBuffer(State &state, ExprId pointer, bool withRequest = true);
  void askLockRules(const CallSite &site, State &state, ExprId mdl, ExprId mode);
  void noteJudged(const CallSite &site, State &state);
  void noteRoom(const CallSite &site, const model::Effect &read, BufferUse &use) const;
  bool takesFromRequest(State &state, ExprId base);
  void demandOnBuffer(const ir::Instr &instr, State &state, const BufferUse &use, std::vector<Ask> asks);
  void applyBuffer(const CallSite &site, const model::Effect &effect, State &state, ExprId result);
  void translateUse(BufferUse &use, const CallSite &site, Translator &translate, ExprId base, State &here);
  void assumeRoles(State &state, const std::vector<model::Role> &roles);
  bool passesLoopBy(ir::BlockId target, const State &state);
  bool isWorthAsking(State &state, LocId object, const model::Tracked &kind) const;

  // Demands and findings (Demands.cpp)
  bool isHunted(const Demand &d) const;
  void demand(Demand d, State &state, const ir::Instr *instr, const TraceNode *trace);
  void demandAll(const Demand &d, State &state, const ir::Instr *instr, const TraceNode *trace);
  bool wait(Demand d, const State &state);
  bool isHandedOver(const Demand &d);
  void reportNow(const RegisteredRule &rule, State &state, const ir::Instr &instr, Report report, std::string subject, bool once);
  void found(const RegisteredRule &rule, Finding finding, size_t length, const SourceRange &place, const SourceRange &group);
  /// Why nothing comes of the demand here; null: it is `broken`, or a caller has to say.
  const char *holds(const Demand &d, State &state, Violation &v, bool &broken) const;
  const char *lockHeld(const Demand &d, State &state, Violation &v, bool &broken) const;
  bool isOwnNeed(ExprId key) const;
  LockView view(const LockState &lock, const State &state) const;

  IrqlView irqlView(State &state);
  const TraceNode *trace(State &state, TraceNode node);
  SourceRange here(const ir::Loc &loc) const { return rangeOf(unit, loc); }
  unsigned bitsOf(ir::TypeId type) const;
  bool signedType(ir::TypeId type) const;
  bool isRecord(ir::TypeId type) const;
  bool isBehindNull(ExprId key) const;
  void findDominators(const std::vector<std::vector<ir::BlockId>> &next);
  bool dominates(ir::BlockId outer, ir::BlockId inner) const;
  /// Every way from the entry to a return goes through the block; exceptions aside.
  bool onEveryWay(ir::BlockId block);

  const Program &program;
  const FunctionInfo &info;
  const ir::UnitTables &unit;
  const ir::Function &fn;
  const std::vector<const RegisteredRule *> &rules;
  bool isHunted(const RegisteredRule &rule) const { return !hunt || rule.info.slug == hunt->rule; }
  std::vector<const RegisteredRule *> asked;       ///< all rules; in a hunt the one that is looked for
  std::vector<const RegisteredRule *> accessRules; ///< those that look at accesses
  std::vector<ExprId> request; ///< what says what the requests are about that the function gets: their function codes
  std::vector<const RegisteredRule *> bufferRules; ///< those that look at buffers of requests
  std::vector<const RegisteredRule *> useRules;    ///< those that look at uses of tracked objects
  const Options &options;
  const Observer *observer;
  const Hunt *hunt;
  bool caught = false;              ///< the hunt is over
  std::vector<bool> leadsThere;     ///< by block
  Guide guide;                      ///< of the hunt
  std::deque<std::pair<ir::BlockId, State>> paths; ///< of the hunt, the next to follow last
  std::unique_ptr<FunctionResult> result;
  ExprTable &table;

  // Shape of the control flow.
  std::vector<uint32_t> rank;       ///< by block: position in reverse post-order
  std::vector<ir::BlockId> order;   ///< by rank
  std::vector<ir::BlockId> dominator; ///< by block: the nearest other block that all ways to it go through
  std::vector<int8_t> always;         ///< by block: onEveryWay, -1: not asked yet
  std::vector<bool> joins;            ///< by block: entered from several
  ir::BlockId currentBlock = 0;
  std::vector<bool> loopHead, inLoop;
  std::map<ir::BlockId, std::vector<bool>> loopBodies; ///< by head, as far as asked
  std::vector<Tag> firstTag;        ///< by block: tag of its first instruction
  std::set<const ir::Instr *> asserted; ///< loads that only an assertion asks for
  std::vector<bool> used;           ///< by temporary: somebody reads it
  std::vector<bool> crossBlock;     ///< by temporary: read outside the block that writes it
  std::vector<bool> escaped;        ///< by variable: others may know its address
  mutable std::map<uint32_t, bool> handedOut; ///< by variable, as far as asked
  std::vector<std::vector<bool>> live; ///< by block, by variable: may be read before it is written

  std::vector<States> pending;      ///< by block
  struct Visited {
    State state;
    unsigned visits = 0;
  };
  std::vector<std::vector<Visited>> visited; ///< by loop head
  std::set<uint32_t> agenda;        ///< ranks of blocks with pending states
  Tag currentTag = 0;
  std::unique_ptr<RuleCalls> ruleCalls; ///< only where costs are wanted
  unsigned steps = 0; ///< of the budget: instructions, and the size of states merged
  bool coarse = false;              ///< over budget: states are merged at once

  struct PendingExit {
    State state;
    SummaryExit exit;
  };
  std::vector<PendingExit> leaving;
  struct Candidate {
    size_t length; ///< of the path
    Finding finding;
    SourceRange place;
    std::string askedBy;
  };
  std::map<std::tuple<std::string, SourceRange, std::string>, Candidate> best;
  std::map<std::tuple<const void *, SourceRange, std::string>, std::vector<size_t>> waiting; ///< demands by point
};

/// An aspect of a tracked object as rules see it.
Name objectNamed(const ExprTable &table, ExprId key);
TrackedView::Aspect aspectView(ExprTable &table, State &state, const TrackedFact &fact);

/// The class of a returned value that tells summaries apart.
Exit::Result classify(Interval value, bool isPointer);

Tag joinTag(ir::BlockId block);

} // namespace irqlint::engine
