// The reader of facts: one class, its methods in files by topic. Private to those files; the interface is in Facts.h.
#pragma once

#include "model/Facts.h"
#include "model/FactsForm.h"

#include <array>

namespace irqlint::model {

class FactsReader : FactsForm {
public:
  FactsReader(const std::string &file, FactSet &facts, std::vector<Problem> &problems)
      : FactsForm(file, problems), facts(facts) {}

  static bool hasSections(const Json &root);
  void read(const Json &root, const std::string &pointer);

private:
  FactSet &facts;

  struct RoleName {
    std::string type, variant;
  };

  struct Section {
    std::string_view name;
    void (FactsReader::*read)(const std::string &name, const Json &value, const std::string &pointer);
  };
  static const std::array<Section, 12> Sections;

  // FactsReader.cpp: the file as a whole, and sections of one line each
  void readConstant(const std::string &name, const Json &value, const std::string &pointer);
  void readGlobal(const std::string &name, const Json &value, const std::string &pointer);
  void readGroup(const std::string &title, const Json &value, const std::string &pointer);
  void checkLater(FactSet::Check::Kind kind, const Json &where, const std::string &pointer, std::string what,
                  std::string variant = {});
  std::string condition(const Json &object, std::string_view key, const std::string &pointer);

  // FactsReadFunctions.cpp
  void readFunction(const std::string &name, const Json &value, const std::string &pointer);
  void readMoreEffects(const std::string &name, const Json &value, const std::string &pointer);
  FactFunction &function(const std::string &name);
  void readConditionalLimit(const Json &value, const std::string &pointer, FactFunction &fact);
  void readLimit(const Json &value, const std::string &pointer, std::string when, FactFunction &fact);
  void readAlias(const Json &value, const std::string &pointer, FactFunction &fact);

  // FactsReadEffects.cpp
  void readEffects(const Json &list, const std::string &pointer, std::vector<FactEffect> &effects);
  void readEffect(const Json &value, const std::string &pointer, std::vector<FactEffect> &effects);
  void readDetails(const Json &value, const std::string &pointer, FactEffect &effect);
  void readSetIrql(const Json &value, const std::string &pointer, FactEffect &effect);
  void readRestoreIrql(const Json &value, const std::string &pointer, FactEffect &effect);
  void readLock(const Json &value, const std::string &pointer, FactEffect &effect);
  void readRegion(const Json &value, const std::string &pointer, std::vector<FactEffect> &effects);
  void readWait(const Json &value, const std::string &pointer, FactEffect &effect);
  void readRegister(const Json &value, const std::string &pointer, FactEffect &effect);
  void readReturns(const Json &value, const std::string &pointer, FactEffect &effect);
  void readBuffer(const Json &value, const std::string &pointer, FactEffect &effect);
  void readIs(const Json &value, const std::string &pointer, FactEffect &effect);
  void readObject(const Json &value, const std::string &pointer, FactEffect &effect);
  std::string state(const Json &value, std::string_view key, const std::string &pointer);
  void readAllocation(const Json &value, const std::string &pointer, FactEffect &effect);
  void readPlace(const Json &value, std::string_view key, const std::string &pointer, FactEffect &effect);
  void readStored(const Json &value, const std::string &pointer, FactEffect &effect);

  // FactsReadRoles.cpp: roles, and who has them
  void readRole(const std::string &type, const Json &value, const std::string &pointer);
  void addRole(const FactRole &role, const Json &value, const std::string &pointer);
  void readRoleDetails(const Json &value, const std::string &pointer, FactRole &role);
  void readEntry(const Json &value, const std::string &pointer, FactRole &role);
  void readSymbol(const std::string &name, const Json &value, const std::string &pointer);
  void readRegistration(const std::string &key, const Json &value, const std::string &pointer);
  void registerCall(const std::string &name, const std::string &places, const RoleName &role, const Json &value,
                    const std::string &pointer);
  void registerField(const std::string &key, const RoleName &role, const Json &value, const std::string &pointer);
  int64_t slot(const std::string &text, const Json &value, const std::string &pointer);
  std::optional<RoleName> roleNamed(const Json &value, const std::string &pointer);

  // FactsReadRecords.cpp: what is true of records and their fields
  void readStore(const std::string &key, const Json &value, const std::string &pointer);
  void readTracked(const std::string &name, const Json &value, const std::string &pointer);
  void readSlots(const std::string &key, const Json &value, const std::string &pointer);
  void readFieldRule(const std::string &key, const Json &value, const std::string &pointer);
};

} // namespace irqlint::model
