// How people list roles: the kinds they come in, and the names of the slots of dispatch tables. Built-in facts only.
// May not know: clang, the engine, rules.
#pragma once

#include "model/Table.h"

namespace irqlint::model {

class Groups {
public:
  Groups();

  struct Group {
    size_t order; ///< among the groups
    std::string title;
    size_t position = 0; ///< of the pattern in its group
  };
  Group of(std::string_view role) const;

  struct Slot {
    int64_t value;
    std::string name; ///< "IRP_MJ_READ"
  };
  /// Of the array RECORD.Field, or of the values that it holds; empty: it has no names.
  std::vector<Slot> slots(std::string_view record, std::string_view field) const;
  /// The field whose value names an element of a table of RECORD: "MajorFunction" of "FLT_OPERATION_REGISTRATION". Empty: none.
  std::string keyField(std::string_view record) const;
  /// The system finds functions of this name.
  bool isKnownName(std::string_view function) const { return table.symbol(function).has_value(); }

private:
  Table table;
  std::vector<FactGroup> groups;
  std::vector<FactSlots> tables;
};

} // namespace irqlint::model
