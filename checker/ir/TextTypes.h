// What printer and parser agree on about types: equal types are one, and which type is meant where the
// text names none. Both walk a unit in the same order, so a default never depends on later text.
#pragma once

#include "ir/Ir.h"

#include <unordered_map>
#include <vector>

namespace irqlint::ir {

/// Types without duplicates. Properties that a kind does not have are cleared.
class TypeTable {
public:
  TypeTable() { intern(Type{}); }

  TypeId intern(Type type);
  TypeId pointerTo(TypeId element);
  TypeId functionReturning(TypeId result);
  TypeId integer(uint32_t bits, bool isSigned);

  const Type &operator[](TypeId id) const { return types[id]; }
  const std::vector<Type> &all() const { return types; }

private:
  struct Hash {
    size_t operator()(const Type &type) const;
  };
  std::vector<Type> types;
  std::unordered_map<Type, TypeId, Hash> ids;
};

/// The defaults. `globals`, `results` and `params` describe the unit, `temps` the function so far.
class TypeRules {
public:
  explicit TypeRules(TypeTable &types) : types(types) {}

  TypeTable &types;
  std::unordered_map<Name, TypeId> globals;
  std::unordered_map<Name, TypeId> results;
  std::unordered_map<Name, std::vector<TypeId>> params;
  std::unordered_map<uint32_t, TypeId> temps;

  TypeId ofPlace(const Place &place, const std::vector<Var> &vars) const;
  /// \p expected is what the context wants of a number.
  TypeId ofOperand(const Operand &operand, TypeId expected) const;
  TypeId ofResult(const Instr &instr) const;

  TypeId expectedOfNumber() const { return types.integer(32, true); }
  /// For `b` of a binary instruction: a number beside a temporary has the temporary's type.
  TypeId expectedBeside(const Operand &a) const;
  TypeId expectedOfArgument(Name callee, size_t index) const;
};

} // namespace irqlint::ir
