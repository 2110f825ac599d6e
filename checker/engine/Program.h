// One module: its functions linked across units, the call graph, calls through pointers, roles.
#pragma once

#include "engine/BufferFlow.h"
#include "engine/Engine.h"
#include "engine/Objects.h"
#include "engine/Summary.h"

#include <mutex>
#include <unordered_map>

namespace irqlint::engine {

struct FunctionInfo {
  const ir::Unit *unit = nullptr;
  const ir::Function *fn = nullptr;
  std::vector<uint32_t> callees; ///< indices of functions with bodies, sorted
  bool called = false;           ///< some function of the module calls it directly
  std::optional<model::IrqlLimit> entry; ///< annotated
  std::optional<model::Role> role;       ///< declared
  model::Contract contract;      ///< from its own annotations
  std::vector<bool> escaped;     ///< by variable: others may know its address (Escape.h)
  std::vector<const ir::Instr *> definitions; ///< by temporary: the instruction that writes it
  std::unique_ptr<FunctionResult> result;
  std::string inputs, digest; ///< Past.h: of what the result depends on, and what callers know it by; empty: not known
};

class Past;

class Program {
public:
  Program(const Module &module, const model::Model &model);

  const model::Model &model;
  const Module &module;
  std::vector<FunctionInfo> functions; ///< with analysable bodies, sorted by key
  /// Groups of functions to analyse together (recursion), and groups by level: a level needs only earlier ones.
  std::vector<std::vector<uint32_t>> groups;
  std::vector<std::vector<uint32_t>> levels;
  unsigned withBody = 0, notLowered = 0;
  std::set<FoundRole> staticRoles; ///< from initialisers of globals

  /// Index of the function with a body, or nothing.
  std::optional<uint32_t> find(Name key) const;
  /// The function with a body that `f` calls, as far as that is known before it is walked: its result is there when it is.
  const FunctionInfo *callee(const FunctionInfo &f, Name key) const;
  bool isRecursive(uint32_t group) const;
  /// What the units declare under this key; the one with the body first.
  const std::vector<std::pair<const ir::Unit *, const ir::Function *>> &declarations(Name key) const;
  /// The contract of a callee, cached.
  const model::Contract &contract(Name callee, Name macro) const;
  const model::Contract *roleContract(Name role) const;
  /// Functions of the module that are stored in RECORD.Field anywhere; sorted.
  const std::vector<Name> *fieldTargets(Name record, Name field) const;
  const std::vector<Name> *globalTargets(Name global) const;
  const ir::Global *global(Name key) const;
  /// What it means to be called in this role, unless the driver asked for something else when it registered.
  std::optional<model::Role> role(Name type, Name variant) const;
  model::Role adapted(model::Role role) const;
  const model::FieldGuard *guard(Name field) const; ///< "RECORD::Field"; null: not guarded
  /// Some code of the module takes a lock of this class.
  bool takesLock(Name lockClass) const;
  /// Sections that some code of the module locks into memory.
  bool isLockedSection(Name section) const;
  /// Some code of the module stores something else than 0 in RECORD.Field.
  bool storesNonZero(Name record, Name field) const;
  std::optional<ir::Section> pageableSection(const ir::Function &fn) const;
  ir::Section sectionOf(const ir::Function &fn) const; ///< by whatever pragma; the name is empty if there is none
  const ir::Section *foreignSection(Name function) const; ///< that a pragma of another unit names; null: none
  const ObjectIndex &objects() const;                  ///< made when first asked for
  // Of these, what the walk asks for.
  std::optional<ObjectIndex::Pool> poolOf(Name object) const;
  std::optional<bool> acquiredByAddress(Name object) const;
  const std::vector<ObjectUse> &usesOf(Name object) const;
  const std::map<Name, std::vector<ObjectUse>> &allUses() const;
  const ir::Unit &unitOf(const FunctionInfo &f) const; ///< for who looks beyond the function
  /// See BufferFlow.
  bool mayLeadToBuffer(Name function, uint32_t parameter) const;
  bool isGivenBuffer(Name function, uint32_t parameter) const;
  bool isBufferLink(Name field) const;

  Past *past = nullptr; ///< what earlier runs learned; null: nothing

private:
  const BufferFlow &bufferFlow() const; ///< made when first asked for
  void link();
  void collectTargets();
  void collectCalls();
  void needRoutines(FunctionInfo &f, const ir::Instr &call);
  void order();
  void noteTarget(const ir::Selector *field, Name global, Name function);

  std::unordered_map<Name, uint32_t> byKey;
  std::unordered_map<Name, std::vector<std::pair<const ir::Unit *, const ir::Function *>>> decls;
  std::map<std::pair<Name, Name>, std::vector<Name>> targets;
  std::map<Name, std::vector<Name>> globalPointers;
  std::unordered_map<Name, const ir::Global *> globals;
  std::map<Name, ir::Section> sections; ///< from alloc_text in other units
  std::set<Name> lockedSections, lockClasses;
  bool wholeDriverLocked = false;
  std::set<std::pair<Name, Name>> nonZeroStores;
  std::map<Name, model::Contract> roleContracts;
  std::map<Name, model::FieldGuard> guards;
  mutable std::unique_ptr<ObjectIndex> objectIndex;
  mutable std::once_flag objectsOnce, bufferFlowOnce;
  mutable std::unique_ptr<BufferFlow> buffers;
  mutable std::mutex contractLock;
  mutable std::map<std::pair<Name, Name>, model::Contract> contracts;
};

SourceRange rangeOf(const ir::UnitTables &unit, const ir::Loc &loc);
/// The function whose address an operand is, looked up through casts and copies; empty: none.
Name functionOf(const std::vector<const ir::Instr *> &definitions, const ir::Operand &operand, unsigned depth = 0);
/// The field that a path ends in, or the array that it ends in; null: none.
const ir::Selector *lastField(const std::vector<ir::Selector> &path);

/// A place that the function's own annotations name, as it was at entry; 0 when it is none. `asPlace`: the memory itself, not
/// the key of a lock that lies there or is named by a handle there.
ExprId keyOf(ExprTable &table, const ir::Function &fn, const ir::UnitTables &unit, const model::Where &where);
/// Below `object`, as memory was at entry: "A.B", or through pointers, "A.B->C".
LocId placeAtEntry(ExprTable &table, LocId object, std::string_view path);
/// What facts say of the last field named in the place that they know.
std::optional<FieldUse> fieldUse(const model::Model &model, const ir::Place &place);

LocId placeOf(ExprTable &table, const ir::Function &fn, const ir::UnitTables &unit, const model::Where &where);

} // namespace irqlint::engine
