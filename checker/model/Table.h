// The facts as one flat table: a header, sections of fixed-size records sorted by name, and a string pool.
// Little-endian 32-bit words, read in place; nothing is parsed or allocated before it is asked for.
//
//   header   magic, version, then offset and record count of each section
//   strings  each string once, NUL-terminated; a record refers to its offset from the start of the pool
//   records  Width[section] words each; a list is "first record, count" in another section
#pragma once

#include "model/Facts.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::model {

class Table {
public:
  static constexpr uint32_t Magic = 0x54465149, Version = 6; // "IQFT"
  enum Section : uint32_t { Strings, Functions, Limits, Effects, Aliases, Arguments, Roles, Fields, Stores, Trackeds, Owned, Symbols, Globals, FieldRules, Constants, Groups, Slots, SectionCount };

  Table() = default;
  /// The table must outlive this object. A table that is not ours reads as empty.
  Table(const unsigned char *data, size_t size);

  size_t functionCount() const { return count(Functions); }
  std::string_view functionName(size_t row) const;
  std::optional<size_t> findFunction(std::string_view name) const;
  FactFunction function(size_t row) const;

  std::optional<FactRole> role(std::string_view type, std::string_view variant) const;
  std::vector<FactRole> roles() const;
  std::optional<FactField> field(std::string_view record, std::string_view field, int64_t index) const;
  std::vector<FactField> fields() const;
  std::optional<FactStore> store(std::string_view record, std::string_view field) const;
  std::vector<FactTracked> tracked() const;
  std::optional<FactSymbol> symbol(std::string_view name) const;
  std::vector<FactSymbol> symbols() const;
  std::optional<FactFieldRule> fieldRule(std::string_view record, std::string_view field) const;
  std::string_view globalName(std::string_view name) const; ///< empty: not named
  std::optional<int64_t> constant(std::string_view name) const;
  std::vector<FactGroup> groups() const;
  std::vector<FactSlots> slots() const;

private:
  const unsigned char *data = nullptr;
  size_t size = 0;

  uint32_t word(size_t offset) const;
  uint32_t count(Section section) const;
  uint32_t cell(Section section, size_t row, unsigned column) const;
  std::string_view text(Section section, size_t row, unsigned column) const;
  int64_t wide(Section section, size_t row, unsigned column) const; ///< of two cells
  template <class Compare> std::optional<size_t> find(Section section, Compare compare) const;
  /// The row with these texts in its first columns.
  std::optional<size_t> rowOf(Section section, std::string_view first) const;
  std::optional<size_t> rowOf(Section section, std::string_view first, std::string_view second) const;
  template <class Fact> std::vector<Fact> all(Section section, Fact (Table::*at)(size_t row) const) const;
  std::vector<FactEffect> effects(uint32_t first, uint32_t number) const;
  FactRole roleAt(size_t row) const;
  FactField fieldAt(size_t row) const;
  FactSymbol symbolAt(size_t row) const;
};

/// The bytes of a table; the same facts give the same bytes.
std::string writeTable(const FactSet &facts);

} // namespace irqlint::model
