// What functions mean: IRQL, locks, waits, exceptions, registrations, roles.
//
// Answers come, in order, from a function's own annotations, from user facts, from rules/facts, else "unknown",
// and say which. DDI names stand in the facts only; the engine and the rules ask for effects and roles.
// May not know: clang, the engine, rules.
#pragma once

#include "ir/Ir.h"
#include "model/Condition.h"
#include "model/Irql.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace irqlint::model {

/// Who says so.
struct Source {
  enum class Kind : uint8_t { Unknown, Annotation, Facts, UserFacts };
  Kind kind = Kind::Unknown;
  std::string text; ///< "_IRQL_requires_max_(APC_LEVEL) at foo.h:12", "rules/facts/wdm.json", ".irqlint.json"
  ir::Loc loc;      ///< Annotation: where it stands; the file is that of the unit asked about
};

/// The call is legal while `min <= IRQL <= max`, when `when` holds.
struct IrqlLimit {
  Condition when;
  Level min = Passive, max = High;
  Source source;
};

/// Something a call does. Fields that an effect does not use stay at their defaults.
///
/// Acquire and Release: `lock` Arg n is the object that argument n points to, or the handle it holds (WDFSPINLOCK);
/// ArgTarget n `field` is that field of it. Acquire with `saved` Hidden: the lock's identity is remembered there,
/// and the release names that place as its `lock` (lock handles). An empty lockClass or lockForm matches any.
/// Regions in which APCs are held off are locks of the thread, counted: classes "critical_region" and "guarded_region".
struct Effect {
  enum class Kind : uint8_t {
    SetIrql,     ///< IRQL becomes `level` (Constant, Arg or DIRQL as [low,high]); the old one goes to `saved`
    RestoreIrql, ///< IRQL becomes what `saved` holds
    Acquire,     ///< lock `lock` of `lockClass` is taken
    Release,     ///< and given back
    Held,        ///< turns out to be held by this thread; since when is not said
    Wait,        ///< blocks until something happens; `timeout` is a pointer to a relative time in 100 ns, None: no limit;
                 ///< `lock` is the object it waits for and `mode` the processor mode in which, None: none that is known
    Raise,       ///< may raise a structured exception
    AlwaysRaise, ///< never returns, always raises
    NoReturn,    ///< stops the machine or the thread
    Register,    ///< the function passed in `function` gets role `role`; "$locked_section", "$locked_driver": its
                 ///< section, or every section of the driver, is made resident
    ReadIrql,    ///< the result is the current IRQL
    Returns,     ///< `result` holds after the call, whenever `when` (on arguments only) is known to hold
    Is,          ///< the call is of a kind that rules ask for: `what` ("system_service", "paged_pool")
    Object,      ///< the object at `lock` of class `lockClass` ("timer", "work_item") gets into the state `what` ("queued").
                 ///< `saved`: a routine of the driver gets it back first, and may keep it: Role::keepsWhen
    Store,       ///< `lock` (Hidden: a member that only the engine knows) becomes the value of `saved`
    Gives,       ///< the result is the content of `lock`
    Allocate,    ///< `lock` (Result, ArgTarget) is memory of the pool `what` ("paged", "nonpaged", "any"), or null
    Free,        ///< the memory or object at `lock` is given back
    Pin,         ///< the memory at `lock` may be resident from now on, whatever pool or section it is in
    Keep,        ///< `lock` is a pointer that is remembered: what it leads to may be used after the call
    Buffer       ///< of memory that a request may have brought along, at the pointer `lock`; by `what`: "read", "write": that
                 ///< many bytes (`saved`) are; "probe_read", "probe_write": the address is checked; "locked": … and kept
                 ///< resident; "maps": it maps the MDL `saved`; "describes": it is the MDL of the address `saved`; "pages": it is an
                 ///< MDL of locked pages; "answer": `saved` bytes of it are the answer of a request with the status `tag`; another word: it is
                 ///< that buffer of a request, `saved` bytes long, and at least `tag`
  };
  Kind kind;
  Condition when;  ///< on arguments and, for try-variants, on the result
  Condition result;///< Returns: what is certain of the result: "ret != 0"
  Where level, saved, lock, timeout, mode, function;
  Where context;   ///< Register: what the function will be called with; Buffer: the request of which it is
  Level levelLow = 0, levelHigh = 0; ///< SetIrql to a range (DIRQL): level.kind None
  Name lockClass;  ///< "spinlock", "fast_mutex", "eresource", …
  Name lockForm;   ///< variant that a release must match: "plain", "dpc", "queued", …; Object: not while a lock of
                   ///< this class is held, or may be
  bool shared = false;
  bool onRead = false;    ///< of a field, not of a call: when it is read, else when it is stored to
  bool ifIgnored = false; ///< Object: only when nobody looks at the result of the call
  bool forOwner = false; ///< Release on behalf of an owner that an argument names: the thread itself need not hold the lock
  bool claim = false;    ///< Acquire, Release: no lock of the thread but a counted claim that keeps the object; any routine may give it back
  bool last = false;     ///< Release of a claim: waits until all other claims are given back; none succeeds any more
  Where tag;             ///< of a claim: for whom it is taken
  enum class Recursion : uint8_t { Deadlocks, Allowed, Counted } recursion = Recursion::Deadlocks;
  Name role, variant; ///< Register; Object: `variant` is the state it must be in, unless a caller alone could know
  Name what;          ///< Is, Object, Allocate
  Source source;
};

/// A lock that must be held, or must not be held, when the function is called.
struct LockNeed {
  Where lock;
  bool held = true;   ///< false: must not be held
  bool shared = false;///< shared is enough
  Source source;
};

/// The lock that must be held while a field is used, by its annotation.
struct FieldGuard {
  std::string lock;        ///< as written: "Lock", "&Lock", "g_Lock"
  bool writesOnly = false; ///< reads need no lock
  Source source;
};

/// Memory that receives the IRQL, as annotations say.
struct LevelPlace {
  Where place;
  Condition when;
  Source source;
};

struct Contract {
  Name name;  ///< as the author knows it
  bool known = false;       ///< facts, or annotations that say what it does, not only where; an unknown callee may do
                            ///< anything to what it is handed
  bool callsBack = false;   ///< may run driver code before it returns, the driver below or a callback
  std::vector<IrqlLimit> limits;
  std::vector<Effect> effects;
  std::vector<int> writes;  ///< arguments whose targets are written; meaningful when `writesKnown`
  bool writesKnown = false;
  bool requiresSame = false;///< _IRQL_requires_same_
  std::optional<IrqlLimit> withinFunction; ///< _IRQL_always_function_min_, _max_: levels that the body may not leave
  std::vector<LockNeed> lockNeeds; ///< from annotations
  std::vector<LevelPlace> saves;   ///< from annotations: parameters that receive the saved IRQL
  bool has(Effect::Kind kind) const;
};

/// The level above (below) which the call is wrong whatever the undecided conditions turn out to be, and the limit
/// that gave it; nothing when no limit is known. Undecided conditions count in the caller's favour.
struct LimitAnswer {
  Level level;
  const IrqlLimit *limit;
};
std::optional<LimitAnswer> maxLevel(const Contract &contract, const Lookup &lookup);
std::optional<LimitAnswer> minLevel(const Contract &contract, const Lookup &lookup);

/// A record whose objects are handed from owner to owner (IRP): their states are followed along every path.
struct Tracked {
  Name record;      ///< "_IRP"
  Name objectClass; ///< "irp"; further states of the same object are classes "irp.…"
  std::string what; ///< "IRP"
  std::vector<std::pair<Name, std::string>> owns; ///< fields that lead to memory with the same fate, and what people call it
  std::vector<std::pair<Name, std::string>> reads;        ///< aspects that are the content of a member: "irp.status_now"
  std::vector<std::pair<Name, std::string>> readsAtEntry; ///< … as it was at entry: what the request is about
  std::vector<std::pair<Name, std::string>> says;         ///< "irp.cancel set": what to call that state
  std::vector<Name> notes; ///< aspects by which paths are not told apart
  std::vector<std::pair<Name, std::string>> buffers; ///< "AssociatedIrp.SystemBuffer": what buffer that member leads to, "system"
  /// Where a request of that kind says how long its buffers are, and what it wants; empty: it does not.
  struct Request {
    Name name;         ///< "IRP_MJ_DEVICE_CONTROL"
    int64_t major = 0;
    std::string input, output, code;
  };
  std::vector<Request> requests;
  std::string mode; ///< member that says where the request comes from; 0 there: kernel mode
  const std::string *owned(Name field) const {
    for (const auto &[name, text] : owns)
      if (name == field)
        return &text;
    return nullptr;
  }
};

/// What it means to be called by the system in a role.
struct Role {
  Name type, variant; ///< "DRIVER_DISPATCH", "IRP_MJ_READ"
  Level low = Passive, high = High;
  bool entryKnown = false;
  /// The system really calls with any level in the range, so the highest counts as reachable.
  bool demonic = false;
  bool pageableOk = true;   ///< may stand in a pageable section
  Name heldLock;            ///< Where::Global lock held on entry ("cancel_spinlock"), empty if none
  Where heldLockRestores;   ///< field that holds the level to restore: Irp->CancelIrql
  bool transient = false;   ///< only called while the driver is loaded, or before the call that hands it over returns
  bool powersUp = false;    ///< called while the device, and with it perhaps the one that holds the paging file, is not in its working state
  Where lends;              ///< what this leads to is gone when the routine has returned: RegistryPath
  bool exitsLower = false;  ///< leaves at another level or with other locks by contract (cancel routine, CsqAcquireLock)
  std::vector<Effect> given;///< Object: states of what it is called with: an IRP that it owns
  Condition keepsWhen;      ///< on the result: the object that came back to the routine stays with the driver; Always: says nothing
  Where variantIs;          ///< place that holds the variant, a constant, at entry: the major function of a dispatch routine
  std::optional<int64_t> variantValue;
  std::string phrase;       ///< "a completion routine may be called at DISPATCH_LEVEL"
  /// "RECORD.Field": a driver that stores a non-zero value there may have chosen another entry level
  /// (WDF_INTERRUPT_CONFIG.PassiveHandling); the entry level is then unknown.
  std::vector<std::pair<Name, Name>> unlessStored;
  Source source;
};

/// A row of the registration tables: a function stored in RECORD.Field, in slot `index` if given.
struct FieldRole {
  Name role, variant;
};

/// What facts say of a field: "bit_set" (several parties own bits of it), "by_routine" (only the routine `with` may touch
/// it), "of_request" (a member of a union that belongs to the requests `with`) and more, see rules/facts/schema.json.
struct FieldRule {
  Name record, field, kind;
  std::vector<Name> with;
  std::vector<int64_t> values; ///< of those that are constants
};

/// The guard that annotations of a field name; nothing if they name none.
std::optional<FieldGuard> fieldGuard(const ir::Unit &unit, const ir::AnnotatedField &field);

/// Locks of this class spin: their owner runs at DISPATCH_LEVEL or above.
bool isSpinLock(Name lockClass);

/// States that objects can be in, as small numbers and back; 0 and an empty name: none.
int64_t objectStateCode(Name state);
Name objectState(int64_t code);
/// The state that says that nothing is the matter with the object in this respect.
inline bool isRest(Name state) { return state == std::string_view("none") || state == std::string_view("clean"); }

struct Problem {
  std::string file;
  unsigned line = 0;
  std::string pointer; ///< JSON pointer
  std::string text;
};

class Model {
public:
  /// The facts that are built in. Maps the embedded tables; takes milliseconds.
  Model();
  ~Model();
  Model(Model &&) noexcept;
  Model &operator=(Model &&) noexcept;

  /// Adds facts from a file with the schema of rules/facts; returns what is wrong with it, line by line.
  std::vector<Problem> addUserFacts(const std::string &path, std::string_view json);
  /// Effects on objects of a protocol of the user (irqlint/Protocol.h), besides what else is known of the functions: `alsoDoes`.
  std::vector<Problem> addProtocol(const std::string &path, std::string_view json);

  /// The contract of a callee. `declarations` are what the units of a module say about it (may be empty);
  /// `macro` is the macro the author wrote, tried first.
  Contract contract(Name callee, Name macro, const std::vector<std::pair<const ir::Unit *, const ir::Function *>> &declarations) const;

  /// The contract that annotations on a function-pointer type or field state.
  Contract contract(const ir::Unit &unit, const ir::RoleType &role) const;

  /// Facts about a name only, for --dump-facts. Null if there are none.
  const Contract *facts(Name name) const;
  /// All known names that start with `prefix`, sorted.
  std::vector<Name> names(std::string_view prefix) const;

  /// The role of this type; the entry of the variant if there is one. Null if unknown.
  const Role *role(Name type, Name variant) const;
  /// What being stored in this field makes of a function. `index` is the constant slot of an array.
  std::optional<FieldRole> fieldRole(Name record, Name field, std::optional<int64_t> index) const;
  /// What a store to RECORD.Field does: arg0 is the object that the memory belongs to, arg1 the value stored.
  const std::vector<Effect> &storeEffects(Name record, Name field) const;
  /// Null: objects of the record are not tracked.
  const Tracked *tracked(Name record) const;
  /// What people call a state of an object: "marked pending".
  std::string stateText(Name objectClass, Name state) const;
  const std::vector<Tracked> &allTracked() const;
  /// Whether a class of states is that of a tracked record: "irp", "irp.pending".
  bool isTracked(Name objectClass) const;
  bool isNote(Name aspect) const; ///< an aspect of a tracked object by which paths are not told apart

  std::optional<FieldRule> fieldRule(Name record, Name field) const;
  /// The role that a function's own annotations, its declared role types or its name (DriverEntry) give it.
  std::optional<Role> declaredRole(const ir::Unit &unit, const ir::Function &function) const;

  /// The IRQL range that a function's own annotations demand on entry (not its role types).
  std::optional<IrqlLimit> declaredEntry(const ir::Unit &unit, const ir::Function &function) const;

  /// What people call a Where::Global: "the cancel spin lock" for "cancel_spinlock"; else the name itself.
  std::string globalName(Name name) const;

  /// Whether code in this section can be paged out; INIT is not (discardable, resident while it exists).
  static bool isPageable(Name section);
  /// Whether the section is thrown away once the driver is initialized.
  static bool isDiscarded(Name section);

  /// Human-readable facts of a name, for --dump-facts.
  std::string describe(Name name) const;

  struct Tables;
private:
  void addProtocolEffects(Name name, Contract &contract) const;
  std::unique_ptr<Tables> tables;
};

} // namespace irqlint::model
