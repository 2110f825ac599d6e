// One state of the walk: what holds at a program point on the paths that reached it.
//
// The property part (IRQL, locks, certainty) tells states apart; store and constraints of states that agree in it are
// merged when there are too many (property simulation: Das, Lerner, Seigle, "ESP", PLDI 2002).
#pragma once

#include "engine/Expr.h"
#include "engine/Trace.h"
#include "model/Irql.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace irqlint::engine {

struct LockState {
  /// For whom a claim is taken; 0: not known.
  struct Tag {
    ExprId value = 0;
    std::string text; ///< as written
  };
  enum class Status : uint8_t {
    Held,     ///< acquired since entry
    Released, ///< not held, and was released since entry
    Unknown
  };
  ExprId key = 0;
  Status status = Status::Held;
  bool callers = false;   ///< the first event was a release: the lock was the caller's
  bool shared = false;
  bool counted = false;   ///< may be taken again while held
  bool claim = false;     ///< no lock of the thread: see Rule::atClaim
  bool last = false;      ///< Released: by a call that waited for all other claims
  std::vector<Tag> tags;  ///< of a claim: Held: one for each of `count`; else of the last that was given back
  const Tag *onlyTag() const { return tags.size() == 1 ? &tags.front() : nullptr; }
  uint8_t count = 1;
  Name lockClass, form;
  ExprId levelBefore = 0;          ///< Held: the IRQL before it was acquired; Released, callers: before the release
  bool tried = false;              ///< Held: the call might have failed instead of waiting
  bool raised = false;             ///< Held: acquiring it raised the IRQL
  unsigned order = 0;              ///< Held: of acquisition
  Name object;                     ///< "RECORD::Field" or a global: locks of that kind
  const TraceNode *site = nullptr; ///< last acquire or release
  std::string text;       ///< the lock argument as written

  friend bool sameProperty(const LockState &a, const LockState &b) {
    return a.key == b.key && a.status == b.status && a.callers == b.callers && a.count == b.count && a.form == b.form &&
           a.shared == b.shared;
  }
};

/// Memory that was allocated on the path.
struct Allocation {
  ExprId pointer = 0;
  bool paged = false;
  size_t clobbers = 0; ///< State::clobbers when it was made
  const TraceNode *site = nullptr;
};

/// An object that a call gave to this function: a handle that was opened.
struct Opened {
  ExprId pointer = 0;
  Name objectClass;
  bool shared = false; ///< kept where others find it, or handed to somebody who may keep it
  const TraceNode *site = nullptr;
  std::optional<uint32_t> holder; ///< the variable that the result of the call was put in first
};

/// The IRQL was raised without a lock.
struct Raised {
  ExprId before = 0;
  const TraceNode *site = nullptr;
};

/// Calls on this path that are only right at some levels, with the level as it still is.
struct CallLimits {
  ExprId level = 0;
  model::Level min = model::Passive, max = model::High;
  const ir::Instr *minBy = nullptr, *maxBy = nullptr;
};

/// Memory below `prefix` was written by something unknown at `tag`; prefix 0: all memory that others can reach.
struct Clobber {
  LocId prefix = 0;
  Tag tag = 0;
  bool byKnown = false; ///< by a call whose effects are known: what the engine knows of tracked objects stays
  bool isZero = false;  ///< filled with zero bytes
  friend bool operator==(const Clobber &, const Clobber &) = default;
};

struct State {
  // Property part.
  ExprId irql = 0;
  std::vector<LockState> locks; ///< sorted by key
  bool wild = false;            ///< something unknown ran: locks of callers may have changed
  bool degraded = false;        ///< decided by a forced merge: nothing is certain any more
  bool claimsUnknown = false;   ///< a claim was given back that is not known to be one of `locks`

  // Data part.
  std::vector<std::pair<LocId, ExprId>> store;        ///< sorted
  std::vector<std::pair<ExprId, Interval>> constraints; ///< sorted
  std::vector<Clobber> clobbers;                      ///< oldest first
  std::vector<ExprId> temps;                          ///< by temporary; 0: not written
  /// How conditions on memory went, as if nobody else wrote it, and where: see Reason::doubts.
  struct Belief {
    ExprId value;
    Interval range;
    const void *branch;
  };
  std::vector<ExprId> unsure; ///< contents of memory that only some of the merged paths have compared with something; sorted
  std::vector<Belief> beliefs;
  std::vector<ExprId> followed; ///< pointers that were followed: they are not null; sorted
  std::vector<std::pair<uint32_t, uint8_t>> rounds;   ///< only while one path is looked for: times each loop head was met
  uint32_t guided = 0; ///< … and how many steps of the Guide were followed

  // Not compared.
  std::map<ExprId, LockState> balanced; ///< locks taken and given back
  bool levelMoved = false;
  std::map<Name, LockState> taken;   ///< locks that were taken here or below, by object: also those given back
  std::vector<Allocation> allocations;
  std::vector<Opened> opened;
  std::vector<std::pair<LocId, const TraceNode *>> trackedSites; ///< by where a state is kept: what brought it about
  /// This thread waited, took a lock or did something atomic: what was queued may have run since then.
  std::vector<std::pair<ir::BlockId, bool>> loops; ///< heads that were met, and whether the loop went round since
  bool passedLoop = false; ///< a loop that hands tracked objects to calls was not entered at all
  bool metOthers = false;
  bool waited = false; ///< for anything
  std::vector<Raised> raises;        ///< not undone, oldest first
  ExprId nestBase = 0;               ///< the level before the first of the locks and raises that are not undone
  bool baseLost = false;             ///< its only copy was overwritten
  CallLimits limits;
  unsigned acquires = 0;
  /// Where a test of an IRQL that is not known holds and narrowed it: behind that block the test proves nothing about the level
  /// that really occurs. AnyBlock: a callee tested it, or several blocks did.
  ir::BlockId lowTested = ir::NoBlock;  ///< … raised its lower bound,
  ir::BlockId highTested = ir::NoBlock; ///< … or cut its upper one
  static constexpr ir::BlockId AnyBlock = ir::NoBlock - 1;
  bool counted = false; ///< a branch on one of `counters` was taken
  std::vector<ExprId> counters; ///< what memory held before this function counted it up or down
  bool raisedHere = false;     ///< the exception on its way was raised by a call of this function itself, not deeper
  bool throughFinally = false; ///< a `__finally` has run for the exception that is on its way
  bool pure = true;     ///< made by one path: no other was merged into it
  bool assumed = false; ///< the exception that is on its way was only assumed, not raised by anything known
  const TraceNode *trace = nullptr;
  const TraceNode *irqlFrom = nullptr; ///< what set the level

  ExprId *find(LocId loc);
  const ExprId *find(LocId loc) const { return const_cast<State *>(this)->find(loc); }
  void set(LocId loc, ExprId value);
  const Interval *constraint(ExprId e) const;
  void constrain(ExprId e, Interval i);
  LockState *lock(ExprId key);
  const LockState *lock(ExprId key) const { return const_cast<State *>(this)->lock(key); }
  void setLock(LockState l);
};

bool sameProperty(const ExprTable &table, const State &a, const State &b);
bool sameData(const State &a, const State &b);

/// Reasoning over one state: evaluation, refinement, memory. Borrowed, cheap.
class Reason {
public:
  Reason(ExprTable &table, State &state) : table(table), state(state) {}

  Interval eval(ExprId e) const;
  std::optional<int64_t> constant(ExprId e) const;
  /// Adds "e is within `range`" and all that follows from it; false when that cannot be.
  bool keepsMasks(ExprId id) const;
  bool restrict(ExprId e, Interval range, unsigned depth = 0);
  /// Adds "e is not 0" or "e is 0".
  bool assume(ExprId e, bool truth);

  ExprId load(LocId loc, unsigned bits, bool isSigned);
  void store(LocId loc, ExprId value);
  void copy(LocId to, LocId from, Tag tag);
  /// The pointer was followed, and control went on: it is not null.
  void follow(ExprId pointer);
  /// Everything below `prefix` gets unknown content made at `tag`; 0: everything but private variables.
  void clobber(LocId prefix, Tag tag, const std::vector<bool> &escaped, bool byKnown = false, bool isZero = false);
  /// The constant stored below a location when it is the only one there.
  std::optional<Interval> soleContent(LocId loc) const;

  /// Forgets what is known of symbols that nothing refers to any more.
  void collect();

  /// The condition asks how far something was counted that this function counts itself.
  bool countsOn(ExprId condition) const;
  /// Whether the outcome of this branch contradicts an earlier one on the same expression, so that it is only possible
  /// because something unknown may have written the memory in between. Remembers the outcome.
  bool doubts(ExprId value, Interval range, const void *branch);

  /// Symbols made at `tag` become "what it was before": the instruction runs again in a loop.
  void retire(Tag tag);

private:
  bool isFollowed(ExprId pointer) const;
  Interval structural(ExprId e) const;
  void forgetBeliefs(LocId loc);

  ExprTable &table;
  State &state;
};

/// Merges `b` into `a`, which agree in property unless `forced`. Values that differ become symbols of `tag`.
void merge(ExprTable &table, State &a, State b, Tag tag, bool forced, bool widen);

} // namespace irqlint::engine
