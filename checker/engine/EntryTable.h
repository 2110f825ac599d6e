// The entry points of a module as people list them: what the system calls, as what, who registered it, and what the dispatch
// tables hold. For `irqlint entrypoints`.
#pragma once

#include "engine/Engine.h"

#include <algorithm>
#include <optional>

namespace irqlint::engine {

/// What the system calls a function as; calls at one level stand together.
struct EntryRole {
  std::string type;                  ///< "DRIVER_DISPATCH"
  std::vector<std::string> variants; ///< "IRP_MJ_READ": slots of tables, else the variant of the role; in the order of the table
  IrqlView irql;
  bool known = false;
  bool demonic = false;       ///< the system really calls at the upper end
  std::string unknownBecause; ///< a setting of the driver: "WDF_TIMER_CONFIG.TolerableDelay"
  std::string lock;           ///< held at entry: "the cancel spin lock"
};

struct EntrySite {
  enum class Kind { Set, Passed, Stored, Called } kind = Kind::Set; ///< Set gives a role, the others do not, as far as is known
  std::string by; ///< "'MajorFunction'"
  SourceRange where;
};

struct ListedEntry {
  enum class Body { Analysed, NotAnalysed, Elsewhere } body = Body::Analysed; ///< Elsewhere: not in this module
  std::string function;
  SourceRange where;        ///< of the definition, else of a declaration
  std::string group;        ///< "completion routines"
  std::vector<EntryRole> roles;
  std::vector<EntrySite> sites;
  std::string declared;     ///< the role type it was declared with, when that is all that gives it a role
  bool byName = false;      ///< the system finds it by its name
  std::optional<ir::Section> section; ///< pageable, and not locked by the driver; or thrown away after initialization
  bool addressTaken = false; ///< somewhere in the module
  bool registered() const { return byName || std::ranges::any_of(sites, [](const EntrySite &s) { return s.kind == EntrySite::Kind::Set; }); }
};

/// An array that the system calls through: slots that nothing fills are left to the system.
struct DispatchTable {
  std::string record, field;
  struct Slot {
    int64_t index;
    std::string name;
    std::vector<std::string> functions; ///< several: it depends on the path
  };
  std::vector<Slot> slots;
  std::vector<std::string> somewhere; ///< functions stored in a slot that is not known
};

struct EntryTable {
  std::string module;
  std::vector<ListedEntry> entries; ///< by group, table slot, role and place
  std::vector<DispatchTable> tables;
};

EntryTable entryTable(const Module &module, const model::Model &model, const Options &options);

} // namespace irqlint::engine
