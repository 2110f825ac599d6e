// What the code of a module does to globals and to fields of records, wherever they are: one pass over the instructions,
// without paths. Fields count by record and name, so that all objects of a type are one.
#pragma once

#include "irqlint/Rule.h"

#include <map>
#include <optional>

namespace irqlint::engine {

class Program;

class ObjectIndex {
public:
  explicit ObjectIndex(const Program &program);

  static Name key(Name record, Name field) { return record.empty() ? Name() : Name(record.string() + "::" + field.string()); }
  /// "RECORD::Field" or the key of a global; empty: neither.
  static Name key(const ir::Place &place);

  const std::map<Name, std::vector<ObjectUse>> &all() const { return uses; }

  /// The pool of the memory that a pointer kept there leads to, when all that is ever stored there is null or allocated from it.
  struct Pool {
    bool paged = false;
    SourceRange where; ///< of an allocation
  };
  std::optional<Pool> poolOf(Name object) const;
  /// How the object is acquired as a lock somewhere: by its address, or as the handle it holds; nothing: never.
  std::optional<bool> acquiredByAddress(Name object) const;

private:
  void readInitialisers(const Program &program);
  std::map<Name, std::vector<ObjectUse>> uses;
  std::map<Name, std::optional<Pool>> pools;
};

} // namespace irqlint::engine
