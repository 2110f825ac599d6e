// What a caller learns of a function: its ways out and the demands that only a caller can settle.
//
// Values and locations belong to the function's own ExprTable and speak of parameters, the IRQL at entry and memory as it
// was at entry; Calls.cpp translates them (tabulation of summaries: Reps, Horwitz, Sagiv, POPL 1995).
#pragma once

#include "engine/State.h"
#include "irqlint/Rule.h"

#include <map>
#include <memory>
#include <set>

namespace irqlint::engine {

/// The value that stands for a returned record is the same on all ways out; its fields are memory behind it.
constexpr Tag ResultTag = 0xFFFFFFF0;

using Guard = std::vector<std::pair<ExprId, Interval>>;

/// An object that only the function's own variables lead to, at a way out.
struct OwnObject {
  Name objectClass, state;
  std::string text;
  const TraceNode *site = nullptr; ///< the call that gave it
};

/// What the engine knows of a tracked object, at a way out.
struct TrackedFact {
  LocId object = 0;
  Name aspect;      ///< "irp", "irp.pending": a state; "irp.status": a value
  ExprId value = 0;
  Interval range;   ///< what is known of the value
  Name state;       ///< the value as a state, when it is one
  enum class Result : uint8_t { Unknown, Same, Different } result = Result::Unknown; ///< whether the function returns the value
  std::vector<int64_t> isNot; ///< values that the path has excluded
  std::string text; ///< the object as people name it there
  const TraceNode *site = nullptr; ///< a state: what brought it about
};

struct SummaryExit {
  std::vector<OwnObject> made; ///< objects that calls gave to the function
  Exit::Kind kind = Exit::Kind::Return;
  Exit::Result resultClass = Exit::Result::None;
  bool certain = true;
  bool wild = false;  ///< something unknown ran
  bool pure = true;   ///< one path: the steps of `trace` fit everything said here
  Guard guard;        ///< what must hold at entry, and what holds of symbols that the result or the stores mention
  Guard decisive;     ///< the part of `guard` that contradicts another way out
  ExprId result = 0;
  Interval resultRange; ///< what is known of the result
  LocId resultRoot = 0; ///< of a function that returns a record: where `stores` keeps its fields
  std::vector<std::pair<LocId, ExprId>> stores;
  std::vector<Clobber> clobbers;
  ExprId irql = 0;
  const TraceNode *irqlFrom = nullptr;
  std::vector<LockState> locks;
  std::vector<LockState> balanced; ///< taken and given back
  bool levelMoved = false, throughFinally = false, raisedHere = false;
  std::vector<LockState> taken; ///< here or below, given back or not
  std::vector<Allocation> allocations; ///< that the result or the stores mention
  std::vector<OwnObject> objects;
  std::vector<OwnObject> ofSystem; ///< see Exit::ofSystem
  std::vector<TrackedFact> tracked;
  std::vector<ExprId> unsure; ///< as State::unsure
  std::vector<CallersObjectView> ofCallers;
  bool metOthers = false, waited = false, passedLoop = false, claimsUnknown = false;
  const TraceNode *trace = nullptr;
  ir::Loc where;
};

/// Memory that is used, and may be a buffer of a request.
struct BufferUse {
  ExprId at = 0;      ///< the pointer, with its offset
  ExprId bytes = 0;   ///< how many from there; 0: not known
  ExprId irql = 0;
  BufferView::How how = BufferView::How::Access;
  bool isWrite = false, isOverwritten = false, isFetchedAgain = false, isRecaptured = false; ///< see BufferView
  bool isGuarded = false; ///< by a handler, here or in a function below
  bool callerDecides = false, isCallerValueTested = false; ///< where or how many was read from a buffer
  Name probe;         ///< done to the address below: "read", "write", "locked"; empty: nothing
  ExprId probed = 0;  ///< … for so many bytes
  std::string structure, member, what;
  std::vector<ExprId> unsure; ///< as State::unsure, at the use
  bool isMapped = false;      ///< `at` is as far behind the MDL as the use is behind its mapping
  bool isKernelMode = false;  ///< a function below has asked, and the request comes from kernel mode
  bool isModeTested = false;  ///< … whatever the answer was
  ExprId checkedAs = 0;       ///< see BufferView; 0: not known
  bool isSizeCallers = false; ///< see BufferView, as what follows
  std::optional<int64_t> room;
  std::string into;
  Name overwrittenAs;
  bool isNullTested = false, isCallersValue = false, isAnswer = false; ///< see BufferView
  ExprId status = 0;  ///< see BufferView
  ExprId written = 0; ///< see BufferView; 0: not known
  /// What is known of the buffer but for its request, which `request`, a handle, is; `end`: of the use, 0: not known. Null: all
  /// of this is to be found out.
  std::shared_ptr<const BufferView> seen;
  ExprId request = 0, end = 0;
};

/// A rule that asks, and what it wants to remember.
struct Ask {
  const RegisteredRule *rule = nullptr;
  Detail detail;
};

/// A demand of a rule at one point. Broken demands become findings; undecided ones wait here for a caller.
struct Demand {
  enum class Kind : uint8_t {
    IrqlAtMost, IrqlAtLeast,
    LockHeld, LockFree, ///< `value` is the lock's key
    NoLock, SomeLock,   ///< of `classes`; SomeLock: or the IRQL at least `limit`
    NotInState,         ///< `value`, the state of an object, is not `limit`
    TrackedIn, TrackedNotIn, ///< `value`, the state at `object`, is (not) one of `classes`
    ValueNot,           ///< `value` is not `number`
    OnBuffer            ///< the rule judges the buffer that `use` is of; `value` is the pointer to it
  } kind = Kind::IrqlAtMost;
  bool onIrql() const { return kind == Kind::IrqlAtMost || kind == Kind::IrqlAtLeast; }
  const RegisteredRule *rule = nullptr;
  ExprId value = 0; ///< the IRQL or the lock's key
  model::Level limit = 0;
  Detail detail;
  Guard guard;
  bool pure = true; ///< one path: the steps of `trace` fit it
  bool always = true; ///< on every path from the entry, as far as blocks tell
  const TraceNode *trace = nullptr; ///< newest step is the Fault or the call that leads to it
  std::vector<const ir::Function *> chain; ///< functions below this one, down to the one with the point
  SourceRange place;                ///< of the fault itself, wherever it is
  std::optional<LockView> lock;
  std::vector<Name> classes;
  int64_t number = 0;               ///< ValueNot
  LocId object = 0;                 ///< TrackedIn, TrackedNotIn: where the state is kept
  std::vector<ExprId> without;      ///< NoLock: locks of callers that were given back before the point
  ExprId tag = 0;                   ///< of a claim
  BufferUse use;                    ///< OnBuffer
  std::shared_ptr<const std::vector<Ask>> all; ///< OnBuffer: `rule` is the first of these; nullptr: the only one
  /// OnBuffer: the innermost function that takes the buffer out of its request; findings are told there, whoever calls it.
  struct Home {
    SourceRange where;
    const ir::Function *fn = nullptr;
    size_t below = 0; ///< functions of `chain` below it
  };
  std::optional<Home> home;
  std::optional<SourceRange> givenBack; ///< LockHeld of a claim: where this path has given it back before
  bool callersBefore = false;       ///< … under the same tag, and it was the callers': they need two
};

/// A lock was acquired while another was held: see LockOrder.
struct OrderFact {
  LockState first, second;
  bool inOneObject = false, firstExistsOnce = false, secondExistsOnce = false;
  std::vector<Name> outer;
  const TraceNode *trace = nullptr;
};

/// What gives a function a role: it is handed to a routine, or stored in a field that the system calls through.
struct Registration {
  Name role, variant;
  SourceRange where;
  std::string by;     ///< the routine or the field, in quotes
  Name record, field; ///< stored in RECORD.Field; empty: handed to a routine
  /// Of an array, or of a table whose elements are told apart by a value; low > high: none.
  Interval slots{1, 0};
  friend auto sortKey(const Registration &r) { return std::tie(r.role, r.variant, r.where, r.record, r.field, r.slots.low, r.slots.high); }
};

/// "The function passed here gets this role", when the function is a parameter.
struct LatentRole {
  ExprId function = 0;
  Registration registration;
};

struct FoundRole {
  Name function; ///< key
  Registration registration;
  friend bool operator<(const FoundRole &a, const FoundRole &b) {
    return std::tie(a.function) < std::tie(b.function) || (a.function == b.function && sortKey(a.registration) < sortKey(b.registration));
  }
};

/// For whose object a routine was registered that gets it back; `origin` is the aspect that says where the object comes from.
struct LatentOrigin {
  ExprId function = 0, origin = 0;
  bool asSent = false; ///< not where it comes from, but its state when it was sent
};

struct FunctionResult {
  ExprTable table;
  TraceArena arena;
  std::vector<SummaryExit> exits;
  std::vector<Demand> demands;
  std::vector<LatentRole> latentRoles;
  std::set<FoundRole> roles;
  std::vector<LatentOrigin> latentOrigins;
  std::set<std::pair<Name, Name>> origins; ///< routine, where the object comes from; empty: not known
  std::set<std::pair<Name, Name>> sentAs;  ///< routine, state of the object when it was sent
  std::vector<Finding> findings;
  std::vector<SourceRange> places; ///< by finding: where the fault itself is
  std::vector<std::string> askedBy;///< by finding: the rule whose demand or report it is; another may tell it
  std::map<std::pair<Name, Name>, OrderFact> orders;
  std::set<Name> kinds; ///< of the calls that the function's own annotation of its level answers for
  std::vector<std::unique_ptr<FunctionResult>> witnesses; ///< own the traces of ways out that were walked again
  bool complete = false;    ///< every way through was walked within budget
  bool coarse = false;      ///< … and was not enough: states were merged at once, so that nothing is certain at the ways out
  bool overBudget = false;  ///< even so the end was not reached
  unsigned steps = 0;       ///< of the budget
  unsigned forcedMerges = 0, indirectCalls = 0, indirectResolved = 0;
};

} // namespace irqlint::engine
