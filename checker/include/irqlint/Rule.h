// What a rule is made of. A rule looks at program points that the engine shows it and either reports, or
// demands something of the point (an obligation). The engine decides whether the demand holds, is broken, or
// depends on the caller; then it waits in the function's summary until a caller settles it.
//
// A rule holds no state, walks nothing and prints nothing. Rule files end with IRQLINT_RULE(ClassName).
#pragma once

#include "irqlint/BufferView.h"
#include "ir/Ir.h"
#include "irqlint/Finding.h"
#include "model/Model.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace irqlint {

/// The IRQL at a point: every level in [low, high] is possible as far as the engine knows.
struct IrqlView {
  model::Level low = 0, high = 15;
  bool exact() const { return low == high; }
};

struct LockView {
  std::string text; ///< as the author wrote it where it was taken: "&ext->Lock"
  Name lockClass, form;
  Name object;          ///< "RECORD::Field" or a global: locks of that kind; empty if it has no such name
  bool shared = false;
  SourceRange acquiredAt;
  IrqlView levelBefore; ///< when it was acquired
  bool tried = false;   ///< taken by a call that might have failed instead of waiting
  bool again = false;   ///< its owner may take it again
  unsigned order = 0;   ///< of acquisition: the lock taken first has the lowest
  unsigned count = 1;   ///< times it was taken and not given back; levelBefore is that of the first
  // Of a claim only: see Rule::atClaim.
  bool claim = false;
  bool last = false;       ///< given back by a call that waited for all others
  bool forRequest = false; ///< its tag is the tracked object that the function is called with
  std::string tag;         ///< as written where it was taken, or given back
  Name reachedBy;          ///< "DEVICE_OBJECT::DeviceExtension": the pointer that leads to the object it is part of
};

/// What is known of the memory that a pointer leads to.
struct MemoryView {
  enum class Kind : uint8_t {
    Unknown,
    Stack,      ///< a local variable, or a part of one
    Static,     ///< a global; `section` if it was put into one
    PagedPool,  ///< allocated in this function or what it calls, or kept in a field that only ever gets paged pool
    NonPagedPool
  } kind = Kind::Unknown;
  std::string text;    ///< the variable or what was allocated: "'buffer'"
  ir::Section section; ///< Static
  SourceRange from;    ///< the declaration or the allocation
  std::optional<uint32_t> local; ///< Stack: index into Function::vars
  bool handedOut = false; ///< Stack: its address goes to code that may show it to another thread
  bool pageable() const { return kind == Kind::PagedPool || (kind == Kind::Static && model::Model::isPageable(section.name)); }
};

/// The state of an object of which facts tell (timer, work item, lock) at a point.
struct ObjectView {
  Name objectClass; ///< "timer"
  Name state;       ///< "queued"; empty: not known
  bool untouched = false; ///< made on this path (a local, or allocated) and never initialized on it
  std::string text; ///< as the author wrote it
  SourceRange since;///< where it got into the state
};

/// An object that is handed from owner to owner (an IRP): what is known of it at a point or at a way out. Facts name the
/// aspects. "irp" is who has it, others are "irp.pending", "irp.next", …; aspects that are values have no state.
struct TrackedView {
  std::string text;  ///< as the author names it: "Irp"
  std::string what;  ///< what people call such an object: "IRP"
  Name objectClass;  ///< the aspect that says who has it
  std::optional<uint32_t> parameter; ///< it is what this parameter points to
  struct Aspect {
    Name state;                    ///< empty: a value, or not known
    std::optional<model::Interval> value;
    Name function;                 ///< the value is the address of this function
    Name object;                   ///< the value is the address of this global or "RECORD::Field", or was read from it
    SourceRange since;
    bool below = false;            ///< brought about by a function of the module that is called at `since`
    bool given = false;            ///< by the role of the function: what the system calls it with
    bool ofEntry = false;          ///< a value: what the memory held when the function was entered, unchanged since
    bool isResult = false;         ///< at a way out: the function returns this value …
    bool isNotResult = false;      ///< … or certainly another
    std::vector<int64_t> isNot;    ///< values that the path has excluded, beside what `value` says
    std::optional<uint32_t> local; ///< the value is the address of this variable of the function, or of a part of it
    std::optional<unsigned> argument; ///< at a call: this argument is the value
    bool isRead = false;           ///< at an access: this is the value that is read
    bool canBe(int64_t wanted) const {
      return value && value->low <= wanted && wanted <= value->high && std::find(isNot.begin(), isNot.end(), wanted) == isNot.end();
    }
  };
  std::map<Name, Aspect> aspects;  ///< what changed since entry, and what roles say
  bool restAsAtEntry = false;      ///< aspects that are not there are as they were at entry; else they are not known
  Name state(std::string_view aspect) const {
    auto found = aspects.find(Name(aspect));
    return found == aspects.end() ? Name() : found->second.state;
  }
  bool is(std::string_view aspect, std::string_view wanted) const { return state(aspect) == wanted; }
  bool asAtEntry(std::string_view aspect) const { return restAsAtEntry && !aspects.count(Name(aspect)); }
  const Aspect *find(std::string_view aspect) const {
    auto found = aspects.find(Name(aspect));
    return found == aspects.end() ? nullptr : &found->second;
  }
};

/// Describes why a level holds or where something comes from: one sentence without period and its place.
struct Origin {
  std::string text; ///< "'Acquire' raised the IRQL to DISPATCH_LEVEL"
  SourceRange where;
};

/// What a rule remembers of a demand, handed back in Violation.
struct Detail {
  std::string subject;   ///< text of the call or lock the demand is about
  Name callee;           ///< as the author knows it
  std::string limitText; ///< who states the limit: "_IRQL_requires_max_(APC_LEVEL)", "documented limit"
  SourceRange limitAt;   ///< where it is stated, invalid if in facts
  int tag = 0;           ///< for the rule's own use
  bool once = false;     ///< of all places in a function with this subject, and with the same cause, one is told: the others say the same.
                         ///< About buffers: of all uses of one buffer along one path, the first
  std::vector<Name> kinds; ///< what kind of call it is, as far as the arguments decide: "paged_pool", "system_service"
  bool isKind(std::string_view kind) const {
    for (Name k : kinds)
      if (k == kind)
        return true;
    return false;
  }
};

/// A demand that is broken for certain.
struct Violation {
  const Detail *detail;
  IrqlView irql;                    ///< at the point, on this path
  model::Level limit = 0;           ///< of the demand
  std::optional<Origin> levelFrom;  ///< what set the level
  bool demonic = false;             ///< the level is the highest of an entry range that the system really uses
  std::optional<LockView> lock;     ///< the lock the demand is about, or the lock that keeps the level raised
  std::vector<LockView> held;       ///< in the reporting function, at the point
  std::optional<SourceRange> earlierRelease; ///< LockHeld: where the lock was released before
  std::optional<BufferView> ofBuffer; ///< that the demand is about
  Name state;                       ///< of the object the demand is about, that breaks it
  SourceRange stateSince;           ///< where it got into that state; invalid: so it comes from the system
  std::vector<std::string> chain;   ///< functions below the reporting one, down to the one that holds the point
  std::string function;             ///< the reporting function
  const model::Role *role = nullptr;///< of the reporting function, when it is an entry point
};

struct Report {
  std::string message, help;
  std::optional<Severity> severity; ///< default: the rule's
  std::vector<Related> related;
};

/// A field that is used, of which facts say something.
struct FieldUse {
  model::FieldRule rule;
  bool whole = true; ///< not only a part of what lies in it
};

struct ObjectUse;

/// State at a program point, as far as rules may ask.
class Point {
public:
  virtual ~Point() = default;
  virtual IrqlView irql() const = 0;
  virtual const ir::Function &function() const = 0;
  virtual const ir::UnitTables &unit() const = 0;
  /// What else stands in the unit. Who looks there is asked again whenever anything in it has changed.
  virtual const ir::Unit &wholeUnit() const = 0;
  virtual SourceRange where() const = 0;
  virtual std::vector<LockView> heldLocks() const = 0; ///< by this thread: claims are none
  /// Claims that this path has given back, and none like them is held any more.
  virtual std::vector<LockView> claimsGivenBack() const = 0;
  /// Pageable section of the function this point stands in, unless some code of the module locks that section.
  virtual std::optional<ir::Section> pageableSection() const = 0;

  /// The function's own contract, from its annotations.
  virtual const model::Contract &ownContract() const = 0;
  /// What is known of another call of this function; of a function of the module, what its annotations say.
  virtual const model::Contract &contractOf(const ir::Instr &call) const = 0;
  /// What the code of the module does to a global or a field: by "RECORD::Field" or key of a global.
  virtual const std::vector<ObjectUse> &usesOf(Name object) const = 0;
  /// … to all of them. Who asks for that is asked again whenever any function of the module has changed.
  virtual const std::map<Name, std::vector<ObjectUse>> &objects() const = 0;
  /// Of these, the name of the one that the place lies in; empty: in none.
  virtual Name objectAt(const ir::Place &place) const = 0;
  /// What facts say of the last field named in the place that they know.
  virtual std::optional<FieldUse> fieldUse(const ir::Place &place) const = 0;

  // Demands. `at` is the place of the fault: this point.
  virtual void requireIrqlAtMost(model::Level limit, Detail detail) = 0;
  virtual void requireIrqlAtLeast(model::Level limit, Detail detail) = 0;
  /// Broken where a lock of these classes is held (the first of them is Violation::lock); empty: any spinning lock.
  virtual void requireNoLock(std::vector<Name> classes, Detail detail) = 0;
  /// Broken where the system enters the code with none of these held (empty: no lock at all), and below `level`: an entry
  /// point decides.
  virtual void requireSomeLock(std::vector<Name> classes, model::Level level, Detail detail) = 0;
  /// Reports at once; the engine adds the path that leads here. `once`: of all places in a function with this subject one is told.
  virtual void report(Report report, std::string subject, bool once = false) = 0;
};

/// Before a call takes effect.
class CallPoint : public Point {
public:
  virtual const ir::Instr &call() const = 0;
  virtual const model::Contract &contract() const = 0;
  virtual model::Lookup lookup() const = 0; ///< for conditions of the contract
  virtual std::string argText(unsigned index) const = 0;
  /// The value argument `index` points to, when the engine knows something of it.
  virtual std::optional<model::Interval> pointee(unsigned index) const = 0;
  /// The kinds of call that facts give it, as far as the arguments decide.
  virtual std::vector<Name> kinds() const = 0;
  /// These, and for an annotated function of the module the kinds of calls in it for which it needs its level.
  virtual std::vector<Name> kindsBehindLimit() const = 0;
  bool isKind(std::string_view kind) const {
    for (Name k : kinds())
      if (k == kind)
        return true;
    return false;
  }
  /// What argument `index` points into.
  virtual MemoryView memory(unsigned index) const = 0;
  /// Argument `value` is what a read that is not volatile got from where argument `pointer` points to.
  virtual bool isPlainRead(unsigned value, unsigned pointer) const = 0;
  /// Whether the program looks at the result of the call.
  virtual bool resultUsed() const = 0;
  /// Locks that the callee's annotations want held, or not held.
  virtual void requireNeed(const model::LockNeed &need, Detail detail) = 0;
  /// An earlier call on this path, with the level as it is now, that is only right at `max` or below (`min` or above).
  struct EarlierLimit {
    model::Level min = model::Passive, max = model::High;
    SourceRange minAt, maxAt;
    std::string minCall, maxCall;
  };
  virtual std::optional<EarlierLimit> earlierLimit() const = 0;
  /// A function that this call hands to the system, and what the system will call it with.
  struct Registration {
    model::Role role;        ///< adapted to what the driver stores
    Name function;           ///< key; empty: not known which
    int contextArg;          ///< -1: none that facts know of
    MemoryView context;      ///< where that leads to
  };
  virtual std::vector<Registration> registrations() const = 0;
  /// All tracked objects of which something is known here.
  virtual std::vector<TrackedView> trackedObjects() const = 0;
};

/// A saved level that is restored, beside the one that was saved when this lock was taken or the level raised.
struct RestoredLevel {
  enum class Is : uint8_t {
    Unknown,
    Matching,
    OfAnother,    ///< it was saved by another acquire or raise: `other`
    Uninitialized, ///< nothing was stored in the variable on this path
    NotHandedOver ///< the lock was handed over on entry, and its level stands at `place`, not there
  } is = Is::Unknown;
  std::string text;          ///< the argument as written: "irql"
  std::string place;         ///< when the lock was handed over on entry: where its level stands, "Irp->CancelIrql"
  std::optional<Origin> own; ///< where the level that should be restored was saved
  std::optional<Origin> other;
};

/// After an instruction changed the IRQL, or (levelLost) before it overwrites the only copy of a saved level.
class IrqlPoint : public Point {
public:
  enum class Change : uint8_t { Raise, Restore, Callee };
  virtual Change change() const = 0; ///< Raise: a new level is set; Restore: a saved one; Callee: a function of the module did it
  virtual IrqlView before() const = 0;
  virtual Origin origin() const = 0; ///< of the level now in force
  virtual RestoredLevel restored() const = 0; ///< Restore
};

/// Before the only copy of a saved level is overwritten, while it is still to be restored.
class LevelLostPoint : public Point {
public:
  virtual std::string place() const = 0; ///< the variable: "irql"
  virtual Origin saved() const = 0;      ///< by which acquire or raise
  virtual std::optional<LockView> lock() const = 0; ///< the lock that was taken, if any
};

/// At an assertion about the IRQL: PAGED_CODE.
class MarkPoint : public Point {
public:
  virtual ir::MarkKind mark() const = 0;
};

/// Before an object of which facts tell gets into another state, and before memory that holds such objects is freed.
class ObjectPoint : public Point {
public:
  /// The change to come: Object or Free.
  virtual const model::Effect &effect() const = 0;
  virtual const ir::Instr &call() const = 0;
  virtual ObjectView object() const = 0;              ///< Object: as it is now
  virtual std::vector<ObjectView> inside() const = 0; ///< Free: objects in the memory whose state is known
  virtual MemoryView memory() const = 0;              ///< where the object lies
  virtual std::optional<LockView> heldLock() const = 0; ///< the object as a lock, if it is held
  /// Broken where the object is in that state; undecided in callers too.
  virtual void requireNotIn(Name state, Detail detail) = 0;
  /// The tracked object that the effect is about, with all that is known of it; nothing if it is none.
  virtual std::optional<TrackedView> tracked() const = 0;
  /// Broken where an aspect of it is in one of these states (or in none of them). What the system hands over counts.
  virtual void requireTracked(std::string_view aspect, bool in, std::vector<Name> states, Detail detail) = 0;
  /// Broken where the member of it that facts read as this aspect holds the number now; callers may have put it there.
  virtual void requireValueNot(std::string_view aspect, int64_t number, Detail detail) = 0;
};

/// Before memory of a tracked object is used: itself, what facts say it owns, or by a call that is handed the object.
class TrackedPoint : public Point {
public:
  virtual const TrackedView &object() const = 0;
  virtual std::string link() const = 0;    ///< "its stack location"; empty: the object itself
  virtual bool isArgument() const = 0;     ///< of a call that looks at it
  virtual bool isWrite() const = 0;
  virtual std::string text() const = 0;    ///< what is used, as the author wrote it
  /// Broken where the aspect is in one of these states; callers may have brought that about.
  virtual void requireNotIn(std::string_view aspect, std::vector<Name> states, Detail detail) = 0;
};

/// Before memory is read or written that may be a buffer of a request, or is handed over as one.
class BufferPoint : public Point {
public:
  virtual const ir::Instr &instr() const = 0;
  virtual BufferView::How how() const = 0;
  virtual bool isWrite() const = 0;
  virtual std::string text() const = 0; ///< what is used, as the author wrote it
  virtual std::string structure() const = 0; ///< BufferView::structure
  /// Asks the rule to judge, here or in a caller that knows the buffer: Rule::judgeBuffer.
  virtual void require(Detail detail) = 0;
};

/// Before memory is read or written.
class AccessPoint : public Point {
public:
  virtual bool isWrite() const = 0;
  virtual const ir::Instr &instr() const = 0;
  virtual const ir::Place &place() const = 0;
  virtual std::string text() const = 0;    ///< the place as the author would write it
  virtual MemoryView memory() const = 0;
  /// All tracked objects of which something is known here.
  virtual std::vector<TrackedView> trackedObjects() const = 0;
  /// What the annotations of the field, if it has any, say.
  virtual const model::FieldGuard *guard() const = 0;
  /// The claim on the object that is accessed, when this path has given back all that it had: nobody calls this function that
  /// could hold another.
  virtual std::optional<LockView> endedClaim() const = 0;
  /// Demands that the lock which guards the field is held. Broken as in LockPoint::requireHeld.
  virtual void requireGuard(Detail detail) = 0;
};

/// Before a lock is acquired or released.
class LockPoint : public Point {
public:
  virtual bool isRelease() const = 0;
  virtual const model::Effect &effect() const = 0;
  virtual LockView lock() const = 0;
  virtual MemoryView memory() const = 0; ///< where the lock lies
  virtual ObjectView object() const = 0; ///< the state of the lock, as an object of its class
  /// For a release: the lock as it was acquired on this path, if it was.
  virtual std::optional<LockView> heldLock() const = 0;
  /// For an acquire: with these arguments the call may return without the lock.
  virtual bool mayFail() const = 0;
  /// For a release: demands that the level was this one when the lock was acquired.
  virtual void requireAcquiredAt(model::Level level, Detail detail) = 0;
  /// For an acquire: demands that this thread does not hold the lock already.
  virtual void requireFree(Detail detail) = 0;
  /// For a release: demands that the lock is held. Broken when it was released before on this path, or
  /// when an entry point never acquires it.
  virtual void requireHeld(Detail detail) = 0;
  virtual std::string tag() const = 0; ///< of a claim, as written at this call
  /// For the release of a claim: the claim, when it was certainly taken for another tag.
  virtual std::optional<LockView> takenForAnother() const = 0;
};

/// An object that a call gave to a function, at a way out; nothing but the function's own variables leads to it.
struct OwnObjectView {
  ObjectView object;                     ///< text: the variable
  const model::Contract *from = nullptr; ///< of the call that gave it
};

/// An object of which facts tell, in memory that callers know, at a way out.
struct CallersObjectView {
  Name objectClass;
  Name state;            ///< empty: not known any more
  std::string text;      ///< as people write it there: "Context->Done"
  std::optional<uint32_t> parameter; ///< this parameter points to it, or to what it is a part of
  bool exact = false;    ///< … to nothing else
};

/// One way out of a function; all values are those at the exit.
struct Exit {
  enum class Kind : uint8_t { Return, Raise } kind = Kind::Return;
  /// Class of the returned value; exits of different classes may differ in what they hold.
  enum class Result : uint8_t { None, Zero, NonZero, Negative, Positive, Other } result = Result::None;
  std::string resultText;       ///< "STATUS_SUCCESS", "returns an error status"
  model::Interval value;        ///< what is known of it
  bool valueStated = false;     ///< code says this very value, "return STATUS_PENDING"; else tests left no other, or nothing is known
  bool certain = true;          ///< false: decided by a forced merge or an assumed exception
  IrqlView irql;
  enum class Level : uint8_t { SameAsEntry, Changed, Unknown } level = Level::Unknown;
  std::optional<Origin> levelFrom;
  std::vector<LockView> acquired; ///< taken since entry and still held
  std::vector<LockView> released; ///< the caller's locks that were given back
  std::vector<LockView> balanced; ///< taken since entry and given back, on some path to this exit
  struct Claims {
    std::vector<LockView> taken, givenBack, balanced; ///< as acquired, released, balanced of locks
    bool isKnown = true; ///< else some may have been taken or given back that are not seen here
  } claims;
  std::vector<OwnObjectView> objects;
  std::vector<ObjectView> made;     ///< objects that calls gave to the function, whatever leads to them now
  std::vector<ObjectView> ofSystem; ///< things that facts name as global(…), as the last call left them: a symbolic link, created
  std::vector<CallersObjectView> ofCallers; ///< whose state was set since entry
  bool raisedHere = false;        ///< Raise: by a call that this function makes itself to the system
  bool throughFinally = false;    ///< Raise: a `__finally` of this function ran on the way out
  bool levelRestored = false;     ///< the level was changed since entry and is back, on some path to this exit
  bool locksUnknown = false;  ///< of some lock, or since something unknown ran, it is not known whether it is held
  bool unknownRan = false;
  std::vector<LockView> unknown; ///< the locks of which it is not known
  SourceRange where;
  size_t index = 0; ///< hand to FunctionPoint::report for the path
};

class ModulePoint;

/// After a function and everything it calls have been analysed, and all roles are known.
class FunctionPoint {
public:
  virtual ~FunctionPoint() = default;
  virtual const ir::Function &function() const = 0;
  virtual const ir::Unit &unit() const = 0;
  const ir::Unit &wholeUnit() const { return unit(); } ///< as Point
  virtual const std::vector<model::Role> &roles() const = 0; ///< sorted; empty: not an entry point
  virtual const std::vector<Exit> &exits() const = 0;
  virtual const model::Contract &contract() const = 0; ///< from the function's own annotations
  /// What is known of a call in this function, as Point.
  virtual const model::Contract &contractOf(const ir::Instr &call) const = 0;
  virtual IrqlView entryIrql() const = 0;
  virtual bool hasCallers() const = 0;
  /// The roles come from code that hands the function to the system, not only from its declaration.
  virtual bool isRegistered() const = 0;
  enum class Kept : uint8_t { Yes, No, Unknown };
  /// Whether the function does on this way out what the effect, of its own annotations, promises.
  virtual Kept keeps(const Exit &exit, const model::Effect &promise) const = 0;
  /// Whether memory that the function's own annotations name was written on this way out.
  virtual Kept writes(const Exit &exit, const model::Where &place) const = 0;
  /// Calls below, with a limit that the IRQL at entry must keep and callers have to see to.
  struct OpenLimit {
    const Detail *detail;
    model::Level limit;
    bool atMost;        ///< else at least
    std::string rule;   ///< slug of the rule that wants it
    bool always;        ///< met on every path from the entry, as far as the engine can tell
    SourceRange where;  ///< the call in this function
    std::vector<std::string> chain; ///< functions between, down to the one with the call
  };
  virtual std::vector<OpenLimit> openLimits() const = 0;
  virtual std::optional<ir::Section> pageableSection() const = 0;
  virtual SourceRange range(const ir::Loc &loc) const = 0;
  /// Tracked objects of which something is known at this way out, and those that the function's roles are called with.
  virtual std::vector<TrackedView> tracked(const Exit &exit) const = 0;
  /// For a routine that gets tracked objects back: where those come from that it was registered for ("allocated",
  /// "incoming"; "": not known). Empty: it is not seen being registered.
  virtual const std::set<Name> &registeredFor() const = 0;
  /// … and in which state of being marked they are sent: "clean", "marked"; "": not known.
  virtual const std::set<Name> &sentAs() const = 0;
  virtual model::Interval parameter(const Exit &exit, uint32_t index) const = 0; ///< what the way out says of it
  virtual std::optional<FieldUse> fieldUse(const ir::Place &place) const = 0; ///< as Point
  /// Running this function, of which the key is given, may lead to a claim of that class being given back, there and then or by
  /// work that it queues.
  virtual bool mayGiveBack(Name function, Name claimClass) const = 0;
  /// Parameters or memory as they were at entry decide which of the two exits is taken: the caller can know.
  virtual bool decidedAtEntry(const Exit &a, const Exit &b) const = 0;
  /// … and what decides is not only what the request that tracked objects stand for is about.
  virtual bool decidedByMore(const Exit &a, const Exit &b) const = 0;
  /// What is known of the module as a whole.
  virtual const ModulePoint &module() const = 0;
  /// True when an enclosing or earlier report already told of this site (lock acquired, level raised there).
  virtual bool alreadyReported(const SourceRange &site) const = 0;
  /// Reports with the path to that exit; `site` is remembered for alreadyReported.
  virtual void report(const Exit &exit, Report report, std::string subject, const SourceRange &site) = 0;
  /// … where the finding is about a place on that path, not about the way out.
  virtual void reportOnWay(const Exit &exit, const SourceRange &where, Report report, std::string subject) = 0;
  /// Reports without a path.
  virtual void report(const SourceRange &where, Report report, std::string subject) = 0;
};

/// A use of a function of the module other than its definition.
struct Reference {
  const ir::Unit *unit = nullptr;
  const ir::Function *from = nullptr; ///< null: the initializer of a global
  SourceRange where;
  bool isCall = false; ///< else its address is taken
  std::string by;      ///< address: what it is handed to or stored in, "'IoSetCompletionRoutine'"
};

/// A use of a global or of a field, in whatever record: what code does to that kind of object anywhere in the module.
struct ObjectUse {
  enum class Kind : uint8_t {
    Read, Write,
    Passed, ///< its address (or, for handles, its value) is argument `arg` of `call`
    Escapes ///< its address goes where the index does not follow
  } kind = Kind::Read;
  const ir::Unit *unit = nullptr;
  const ir::Function *function = nullptr; ///< null: a static initializer
  const ir::Instr *instr = nullptr;
  const ir::Instr *call = nullptr; ///< Passed: the same; Write: the call whose result is stored, if it is one
  const model::Contract *contract = nullptr; ///< of that call
  int arg = -1;
  bool byAddress = false;
  SourceRange where;
};

/// Two locks held together: `second` was acquired while `first` was held.
struct LockOrder {
  LockView first, second;
  Name firstObject, secondObject; ///< "RECORD::Field" or the global: locks of one kind count as one
  std::string function;
  SourceRange where;
  std::vector<Name> outer;        ///< other locks held there
  bool inOneObject = false;       ///< both lie in the same object
  bool firstExistsOnce = false, secondExistsOnce = false; ///< a global, or a field of one
  size_t index = 0;
};

/// A call of a function outside of the module.
struct ModuleCall {
  const ir::Unit *unit = nullptr;
  const ir::Function *from = nullptr;
  const ir::Instr *instr = nullptr;
  const model::Contract *contract = nullptr;
  SourceRange where;
};

/// When all functions of the module have been analysed.
class ModulePoint {
public:
  virtual ~ModulePoint() = default;
  struct FunctionView {
    const ir::Unit *unit;
    const ir::Function *function;
    std::vector<model::Role> roles;
    ir::Section section;               ///< by whatever pragma; empty: none
    std::optional<ir::Section> pageable; ///< when it can be paged out
  };
  virtual const std::vector<FunctionView> &functions() const = 0; ///< with bodies, sorted by key
  /// Nothing was left out that could not be read: only then does it mean something that a thing is nowhere in the module.
  virtual bool isReadWhole() const = 0;
  virtual const FunctionView *function(Name key) const = 0;
  virtual std::vector<Reference> references(Name key) const = 0;
  /// The shortest chain of direct calls down to this function, from one for which `from` holds; both ends are in it.
  /// Empty: there is none. A function for which `through` does not hold is not passed.
  using Test = std::function<bool(const FunctionView &)>;
  virtual std::vector<const FunctionView *> callChain(Name key, const Test &from, const Test &through) const = 0;
  virtual const std::map<Name, std::vector<ObjectUse>> &objects() const = 0; ///< by "RECORD::Field" or key of a global
  /// Calls that facts say to be of this kind, whatever their arguments.
  virtual const std::vector<ModuleCall> &callsOfKind(std::string_view kind) const = 0;
  virtual const std::vector<LockOrder> &lockOrders() const = 0;
  /// And all of the driver is here: its entry point, and the body of every function that it calls and that is not the system's.
  virtual bool isWhole() const = 0;
  virtual const ir::Global *global(Name key) const = 0;
  virtual SourceRange range(const ir::Unit &unit, const ir::Loc &loc) const = 0;
  virtual std::optional<FieldUse> fieldUse(const ir::Place &place) const = 0; ///< as Point
  virtual void report(const SourceRange &where, const std::string &function, Report report, std::string subject) = 0;
  /// Whether a path can be walked on which the locks are taken in this order.
  virtual bool canHappen(const LockOrder &order) const = 0;
  /// Reports with that path; nothing when there is none.
  virtual void report(const LockOrder &order, Report report, std::string subject) = 0;
};

class Rule {
public:
  virtual ~Rule() = default;
  virtual void atEntry(Point &) const {}
  virtual void atCall(CallPoint &) const {}
  virtual void atIrqlChange(IrqlPoint &) const {}
  virtual void atLevelLost(LevelLostPoint &) const {}
  virtual void atLock(LockPoint &) const {}
  /// Before a claim is taken or given back: what keeps an object from being taken away while somebody works with it (remove
  /// locks). No thread owns it: another routine may give it back than the one that took it.
  virtual void atClaim(LockPoint &) const {}
  virtual void atMark(MarkPoint &) const {}
  virtual void atObject(ObjectPoint &) const {}
  /// Loads and stores are many: atAccess is called only when this says so.
  virtual bool looksAtAccesses() const { return false; }
  virtual void atAccess(AccessPoint &) const {}
  virtual bool looksAtUses() const { return false; }
  virtual void atTrackedUse(TrackedPoint &) const {}
  virtual bool looksAtBuffers() const { return false; }
  virtual void atBuffer(BufferPoint &) const {}
  enum class Judgement : uint8_t { Fine, Broken, Open /* callers know more */ };
  /// Of a use of a buffer that this rule asked to judge; a request of which nothing is known (`major`) is Open.
  virtual Judgement judgeBuffer(const BufferView &, const Detail &) const { return Judgement::Fine; }
  virtual void atFunctionEnd(FunctionPoint &) const {}
  virtual void atModuleEnd(ModulePoint &) const {}
  /// The text for a broken demand. An empty message: on second thought, nothing is wrong.
  virtual Report explain(const Violation &) const { return {}; }
  /// When a demand of a rule that this one supersedes is broken: the same defect, told better; nothing if it is not this rule's.
  virtual std::optional<Report> specialise(const Violation &) const { return std::nullopt; }
};

/// rule.json, as embedded.
struct RuleInfo {
  std::string slug, code, name, summary, precision;
  Severity severity = Severity::Warning;
  bool defaultOn = true;
  std::vector<std::string> models;      ///< driver models it applies to; empty: all
  std::vector<std::string> supersedes;  ///< slugs whose finding at the same place this one replaces
  struct Equivalent { std::string peer, id, name; bool exact = true; };
  std::vector<Equivalent> equivalents;  ///< "prefast" C28121 __WARNING_IRQ_TOO_HIGH, "codeql", "sdv-wdm", "verifier"
  std::vector<std::string> cwe;         ///< "667"
  std::vector<std::string> tags;
  std::vector<std::string> bugchecks;   ///< "0xD1": a violation can end in it; each has a page in docs/bugchecks
  std::vector<std::string> concepts;    ///< "irql": what to know to understand the rule, most important first; docs/concepts
  std::string since;
  std::string page; ///< rule.md
};

struct RegisteredRule {
  RuleInfo info;
  std::unique_ptr<Rule> rule;
};

/// All rules, sorted by slug. Built once.
const std::vector<RegisteredRule> &allRules();

} // namespace irqlint

/// The build defines IRQLINT_RULE_FACTORY per rule.cpp and calls it from the generated table.
#define IRQLINT_RULE(CLASS)                                                                                            \
  namespace irqlint {                                                                                                  \
  std::unique_ptr<Rule> IRQLINT_RULE_FACTORY() { return std::make_unique<CLASS>(); }                                   \
  }
