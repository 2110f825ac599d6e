// The printer behind ir::print. Private to ir/.
#pragma once

#include "ir/TextTypes.h"

#include <string>
#include <string_view>

namespace irqlint::ir {

class Printer {
public:
  explicit Printer(const Unit &unit);

  void printUnit();
  void printFunction(const Function &function);
  std::string take() { return std::move(out); }

private:
  // Declarations: TextPrinter.cpp
  void prepareTypes();
  void printHeader();
  void printTypes();
  void printGlobal(const Global &global);
  template <typename Thing> void printAnnotated(const char *what, const Thing &thing);
  void printAnnotation(const Annotation &annotation, const Function *function);
  void printSection(const Section &section);
  void printFlag(bool on, std::string_view word);
  void printKey(Name key, Name name);
  void printVar(size_t index);
  void printSignature();
  void printAttributes();
  void printRegion(size_t index);

  // Bodies: TextPrintBody.cpp
  void printBlock(BlockId id);
  void printInstr(const Instr &instr);
  void printResult(const Instr &instr);
  void printOperation(const Instr &instr);
  void printCall(const Instr &instr);
  void printMark(const Instr &instr);
  void printOrigin(const Instr &instr);
  void printTerminator(const Terminator &term);
  void printSwitch(const Terminator &term);
  void printPlace(const Place &place);
  void printPath(const std::vector<Selector> &path);
  void printOperand(const Operand &operand, TypeId expected);
  void printNumber(int64_t value, const Type &type);
  void printLoc(const Loc &loc);
  void printText(const std::string &text);

  // Spellings
  std::string nameText(std::string_view name) const;
  std::string varText(size_t index) const;
  std::string typeText(TypeId id, unsigned depth = 0);
  std::string coreText(const Type &type, unsigned depth);
  std::string signature(TypeId id, unsigned depth = 0) const;
  std::string targetText(const Annotation &annotation, const Function *function) const;
  TypeId canonical(TypeId id) const { return id < canon.size() ? canon[id] : 0; }

  const Unit &unit;
  TypeTable types;
  TypeRules rules{types};
  std::vector<TypeId> canon;                   ///< from the unit's types to `types`
  std::unordered_map<Name, TypeId> namedTypes; ///< what `type NAME = …` declares
  Function fn;                                 ///< the function being printed, in canonical types
  std::string out;
};

/// \p text in quotes, on one line.
std::string quoted(std::string_view text);

/// Applies \p change to each TypeId of the function or operand.
void changeTypes(Function &function, const auto &change);
void changeTypes(Operand &operand, const auto &change) { operand.type = change(operand.type); }

void changeTypes(std::vector<Selector> &path, const auto &change) {
  for (Selector &selector : path)
    changeTypes(selector.index, change);
}

void changeTypes(Place &place, const auto &change) {
  place.type = change(place.type);
  changeTypes(place.path, change);
}

void changeTypes(Instr &instr, const auto &change) {
  instr.type = change(instr.type);
  for (Operand *operand : {&instr.a, &instr.b})
    changeTypes(*operand, change);
  for (Operand &arg : instr.args)
    changeTypes(arg, change);
  for (Place *place : {&instr.place, &instr.place2})
    changeTypes(*place, change);
}

void changeTypes(Function &function, const auto &change) {
  function.returnType = change(function.returnType);
  for (Var &var : function.vars)
    var.type = change(var.type);
  for (Block &block : function.blocks) {
    for (Instr &instr : block.instrs)
      changeTypes(instr, change);
    changeTypes(block.term.cond, change);
    changeTypes(block.term.value, change);
  }
}

} // namespace irqlint::ir
