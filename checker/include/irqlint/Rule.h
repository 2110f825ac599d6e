// What a rule is made of. A rule looks at program points that the engine shows it and either reports, or
// demands something of the point (an obligation). The engine decides whether the demand holds, is broken, or
// depends on the caller; then it waits in the function's summary until a caller settles it.
//
// A rule holds no state, walks nothing and prints nothing. Rule files end with IRQLINT_RULE(ClassName).
#pragma once

#include "ir/Ir.h"
#include "irqlint/Finding.h"
#include "model/Model.h"

#include <memory>
#include <optional>
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
  bool shared = false;
  SourceRange acquiredAt;
};

/// Describes why a level holds or where something comes from: one sentence without period and its place.
struct Origin {
  std::string text; ///< "'KeAcquireSpinLock' raised the IRQL to DISPATCH_LEVEL"
  SourceRange where;
};

/// What a rule remembers of a demand, handed back in Violation.
struct Detail {
  std::string subject;   ///< text of the call or lock the demand is about
  Name callee;           ///< as the author knows it
  std::string limitText; ///< who states the limit: "_IRQL_requires_max_(APC_LEVEL)", "documented limit"
  SourceRange limitAt;   ///< where it is stated, invalid if in facts
  int tag = 0;           ///< for the rule's own use
};

/// A demand that is broken for certain.
struct Violation {
  const Detail *detail;
  IrqlView irql;                    ///< at the point, on this path
  model::Level limit = 0;           ///< of the demand
  std::optional<Origin> levelFrom;  ///< what set the level
  bool demonic = false;             ///< the level is the highest of an entry range that the system really uses
  std::optional<LockView> lock;     ///< the lock the demand is about, or the lock that keeps the level raised
  std::optional<SourceRange> earlierRelease; ///< LockHeld: where the lock was released before
  std::vector<std::string> chain;   ///< functions below the reporting one, down to the one that holds the point
  std::string function;             ///< the reporting function
  const model::Role *role = nullptr;///< of the reporting function, when it is an entry point
};

struct Report {
  std::string message, help;
  std::optional<Severity> severity; ///< default: the rule's
  std::vector<Related> related;
};

/// State at a program point, as far as rules may ask.
class Point {
public:
  virtual ~Point() = default;
  virtual IrqlView irql() const = 0;
  virtual const ir::Function &function() const = 0;
  virtual const ir::Unit &unit() const = 0;
  virtual SourceRange where() const = 0;
  virtual std::vector<LockView> heldLocks() const = 0;
  /// Pageable section of the function this point stands in, unless some code of the module locks that section.
  virtual std::optional<ir::Section> pageableSection() const = 0;

  // Demands. `at` is the place of the fault: this point.
  virtual void requireIrqlAtMost(model::Level limit, Detail detail) = 0;
  virtual void requireIrqlAtLeast(model::Level limit, Detail detail) = 0;
  /// Reports at once; the engine adds the path that leads here.
  virtual void report(Report report, std::string subject) = 0;
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
};

/// After an instruction changed the IRQL.
class IrqlPoint : public Point {
public:
  virtual IrqlView before() const = 0;
  virtual Origin origin() const = 0; ///< of the level now in force
};

/// Before a lock is acquired or released.
class LockPoint : public Point {
public:
  virtual bool isRelease() const = 0;
  virtual const model::Effect &effect() const = 0;
  virtual LockView lock() const = 0;
  /// For a release: demands that the lock is held. Broken when it was released before on this path, or
  /// when an entry point never acquires it.
  virtual void requireHeld(Detail detail) = 0;
};

/// One way out of a function; all values are those at the exit.
struct Exit {
  enum class Kind : uint8_t { Return, Raise } kind = Kind::Return;
  /// Class of the returned value; exits of different classes may differ in what they hold.
  enum class Result : uint8_t { None, Zero, NonZero, Negative, Positive, Other } result = Result::None;
  std::string resultText;       ///< "STATUS_SUCCESS", "returns an error status"
  bool certain = true;          ///< false: decided by a forced merge or an assumed exception
  IrqlView irql;
  enum class Level : uint8_t { SameAsEntry, Changed, Unknown } level = Level::Unknown;
  std::optional<Origin> levelFrom;
  std::vector<LockView> acquired; ///< taken since entry and still held
  std::vector<LockView> released; ///< the caller's locks that were given back
  std::vector<LockView> balanced; ///< taken since entry and given back, on some path to this exit
  bool raisedHere = false;        ///< Raise: by a call that this function makes itself to the system
  bool throughFinally = false;    ///< Raise: a `__finally` of this function ran on the way out
  bool levelRestored = false;     ///< the level was changed since entry and is back, on some path to this exit
  bool locksUnknown = false;
  SourceRange where;
  size_t index = 0; ///< hand to FunctionPoint::report for the path
};

/// After a function and everything it calls have been analysed, and all roles are known.
class FunctionPoint {
public:
  virtual ~FunctionPoint() = default;
  virtual const ir::Function &function() const = 0;
  virtual const ir::Unit &unit() const = 0;
  virtual const std::vector<model::Role> &roles() const = 0; ///< sorted; empty: not an entry point
  virtual const std::vector<Exit> &exits() const = 0;
  virtual const model::Contract &contract() const = 0; ///< from the function's own annotations
  virtual IrqlView entryIrql() const = 0;
  virtual bool hasCallers() const = 0;
  virtual std::optional<ir::Section> pageableSection() const = 0;
  virtual SourceRange range(const ir::Loc &loc) const = 0;
  /// Parameters or memory as they were at entry decide which of the two exits is taken: the caller can know.
  virtual bool decidedAtEntry(const Exit &a, const Exit &b) const = 0;
  /// True when an enclosing or earlier report already told of this site (lock acquired, level raised there).
  virtual bool alreadyReported(const SourceRange &site) const = 0;
  /// Reports with the path to that exit; `site` is remembered for alreadyReported.
  virtual void report(const Exit &exit, Report report, std::string subject, const SourceRange &site) = 0;
  /// Reports without a path.
  virtual void report(const SourceRange &where, Report report, std::string subject) = 0;
};

class Rule {
public:
  virtual ~Rule() = default;
  virtual void atEntry(Point &) const {}
  virtual void atCall(CallPoint &) const {}
  virtual void atIrqlChange(IrqlPoint &) const {}
  virtual void atLock(LockPoint &) const {}
  virtual void atFunctionEnd(FunctionPoint &) const {}
  /// The text for a broken demand.
  virtual Report explain(const Violation &) const { return {}; }
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
