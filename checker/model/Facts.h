// Facts as written: plain strings and numbers, checked but not yet resolved. Both forms of facts come and go
// through these records: JSON (rules/facts, .irqlint.json) and the table embedded in the program.
// Read in FactsReader.cpp, checked in FactsCheck.cpp, made into what the model answers in FactsResolve.cpp.
#pragma once

#include "model/Model.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::model {

struct FactLimit {
  std::string when; ///< empty: always
  int min = Passive, max = High;
};

struct FactEffect {
  Effect::Kind kind = Effect::Kind::Raise;
  std::string when, level, saved, lock, timeout, mode, function, context, lockClass, form, role, variant, result, what, tag;
  bool forOwner = false;
  bool claim = false, last = false;
  bool shared = false;
  bool onRead = false, ifIgnored = false;
  Effect::Recursion recursion = Effect::Recursion::Deadlocks;
};

/// What a macro turns into: `args[i]` is the macro argument that became argument i, -1 for something else.
struct FactAlias {
  std::string name;
  std::vector<int> args;
  bool same = true;
};

struct FactFunction {
  std::string name, from, note, file;
  std::vector<FactLimit> limits;
  std::vector<FactEffect> effects;
  std::vector<FactAlias> becomes;
  std::vector<int> writes;
  bool writesKnown = false, callsBack = false;
  bool noEffects = false; ///< an empty list is there: annotations that claim effects are wrong
  bool described = false; ///< by 'functions'; else only a registration names it
};

struct FactRole {
  std::string type, variant, heldLock, restores, phrase, from, file;
  std::string unlessStored; ///< comma list of RECORD.Field
  std::string lends;        ///< place
  int low = Passive, high = High;
  std::string keepsWhen, variantIs;
  std::vector<FactEffect> given;
  bool entryKnown = false, demonic = false, pageable = true, transient = false, powersUp = false, exitsLower = false;
};

struct FactField {
  std::string record, field, role, variant, file;
  int64_t index = -1; ///< constant slot of an array, -1: any
};

/// What a store to a field does.
struct FactStore {
  std::string record, field, file;
  std::vector<FactEffect> effects;
};

struct FactTracked {
  std::string record, objectClass, what, file;
  std::vector<std::pair<std::string, std::string>> owns, reads, readsAtEntry, says, notes, buffers, requests;
};

/// What is true of a field, whoever uses it.
struct FactFieldRule {
  std::string record, field, kind, with, file; ///< with: comma list
};

/// A function that has a role by its name: DriverEntry.
struct FactSymbol {
  std::string name, role, variant, file;
};

/// Roles that people see as one kind: "fast I/O". A pattern may end in `*`; the longest that fits wins.
struct FactGroup {
  std::string title;
  std::vector<std::string> roles;
};

/// The names of what is stored in RECORD.Field, or of the slots of that array, in the order in which people list them.
struct FactSlots {
  std::string record, field;
  std::vector<std::string> names;
};

struct FactSet {
  std::map<std::string, FactFunction, std::less<>> functions;
  std::map<std::pair<std::string, std::string>, FactRole> roles; ///< by type, variant
  std::map<std::tuple<std::string, std::string, int64_t>, FactField> fields;
  std::map<std::pair<std::string, std::string>, FactStore> stores; ///< by record, field
  std::map<std::string, FactTracked, std::less<>> tracked;         ///< by record
  std::map<std::pair<std::string, std::string>, FactFieldRule> fieldRules; ///< by record, field
  std::map<std::string, FactSymbol, std::less<>> symbols;
  std::map<std::string, std::string, std::less<>> globals; ///< what people call a global(…)
  std::map<std::string, int64_t, std::less<>> constants;
  std::vector<FactGroup> groups; ///< in the order in which people list them
  std::vector<FactSlots> slots;

  /// Places of conditions and roles that can be checked only when all files have been read.
  struct Check {
    enum class Kind : uint8_t { Condition, Role, Constant } kind;
    std::string text, variant, file, pointer;
    unsigned line = 0;
  };
  std::vector<Check> checks;
};

/// Adds what a file says. `file` is the name that problems and sources show.
void readFacts(std::string_view json, const std::string &file, FactSet &facts, std::vector<Problem> &problems);

/// Checks that need all files. `constant` and `hasRole` answer for facts read elsewhere.
void checkFacts(const FactSet &facts, std::vector<Problem> &problems,
                const std::function<std::optional<int64_t>(std::string_view)> &constant = {},
                const std::function<bool(std::string_view type, std::string_view variant)> &hasRole = {});

/// "DISPATCH_LEVEL", "DIRQL" or "PASSIVE_LEVEL..DIRQL" as a range.
std::optional<std::pair<Level, Level>> parseRange(std::string_view text);

/// "$locked_section" and its like are no roles: they say what becomes of the code around the function passed.
bool isSpecialRole(std::string_view role);

/// The name that an effect has in JSON: "setIrql", "acquire", …
std::string_view effectName(Effect::Kind kind);
std::optional<Effect::Kind> effectNamed(std::string_view name);

/// What may become of an object: "queued", "owned", …
bool isObjectState(std::string_view name);
/// A state of a protocol of the user's own; before the analysis.
void addObjectState(std::string_view name);
/// "initialized, queued, … or listed"
std::string objectStates();

// ---------------------------------------------------------------------------------------- resolved

using Constants = std::function<std::optional<int64_t>(std::string_view)>;
Contract resolve(const FactFunction &fact, const Constants &constant, Source::Kind source);
Role resolve(const FactRole &fact, const Constants &constant, Source::Kind source);
std::vector<Effect> resolve(const std::vector<FactEffect> &effects, const Constants &constant, const std::string &file, Source::Kind source);
FieldRule resolve(const FactFieldRule &fact, const Constants &constant);
Tracked resolve(const FactTracked &fact, const Constants &constant);

} // namespace irqlint::model
