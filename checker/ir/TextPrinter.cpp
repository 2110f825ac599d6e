#include "ir/TextPrinter.h"

#include "ir/Text.h"
#include "ir/TextWords.h"

#include <algorithm>
#include <map>

namespace irqlint::ir {

namespace {

/// Deeper types than this come from a mistake in the type table.
constexpr unsigned MaxTypeDepth = 60;

bool isEmpty(const Section &section) {
  return section.name.empty() && section.by.empty() && section.loc == Loc{};
}

/// True if the text between parentheses comes back as it is from the parser's raw reading.
bool isRawArgs(std::string_view args) {
  if (args.front() == ' ' || args.back() == ' ')
    return false;
  if (args.find("//") != args.npos || args.find_first_of("{};") != args.npos)
    return false;
  int depth = 0;
  for (unsigned char c : args) {
    depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    if (c < 0x20 || c > 0x7e || c == '"' || depth < 0)
      return false;
  }
  return depth == 0;
}

std::string withBits(std::string_view word, uint32_t bits) { return std::string(word) + std::to_string(bits); }

} // namespace

std::string quoted(std::string_view text) {
  static constexpr char Hex[] = "0123456789abcdef";
  std::string result = "\"";
  for (unsigned char c : text) {
    if (c == '"' || c == '\\')
      result += {'\\', char(c)};
    else if (c == '\n')
      result += "\\n";
    else if (c == '\t')
      result += "\\t";
    else if (c < 0x20 || c == 0x7f)
      result += {'\\', 'x', Hex[c >> 4], Hex[c & 15]};
    else
      result += char(c);
  }
  return result += '"';
}

std::string print(const Unit &unit) {
  Printer printer(unit);
  printer.printUnit();
  return printer.take();
}

std::string print(const Unit &unit, const Function &function) {
  Printer printer(unit);
  printer.printFunction(function);
  return printer.take();
}

Printer::Printer(const Unit &unit) : unit(unit) {
  prepareTypes();
  for (const Global &global : unit.globals)
    rules.globals[global.key] = canonical(global.type);
  for (const Function &function : unit.functions) {
    rules.results[function.key] = canonical(function.returnType);
    for (size_t i = 0; i < function.paramCount && i < function.vars.size(); ++i)
      rules.params[function.key].push_back(canonical(function.vars[i].type));
  }
}

// ---------------------------------------------------------------------------------------- types

void Printer::prepareTypes() {
  canon.assign(unit.types.size(), 0);
  // An element may follow its user in the table, so map elements first; `depth` ends circles.
  auto map = [&](auto &self, TypeId id, unsigned depth) -> TypeId {
    if (id >= unit.types.size() || depth > MaxTypeDepth)
      return 0;
    Type type = unit.types[id];
    if (type.element)
      type.element = self(self, type.element, depth + 1);
    return types.intern(type);
  };
  for (TypeId id = 0; id < unit.types.size(); ++id)
    canon[id] = map(map, id, 0);

  std::unordered_map<Name, std::string> chosen; // by content, so that the choice survives reordering
  for (TypeId id = 0; id < types.all().size(); ++id) {
    Type type = types[id];
    if (type.name.empty())
      continue;
    type.isConst = type.isVolatile = false;
    TypeId plain = types.intern(type);
    std::string text = signature(plain);
    auto [it, added] = chosen.try_emplace(type.name, text);
    if (!added && it->second <= text)
      continue;
    it->second = text;
    namedTypes[type.name] = plain;
  }
}

std::string Printer::signature(TypeId id, unsigned depth) const {
  const Type &type = types[id];
  std::string text = std::to_string(int(type.kind)) + (type.isSigned ? "s" : "u") + (type.isConst ? "c" : "") +
                     (type.isVolatile ? "v" : "") + std::to_string(type.bits) + quoted(type.name.str());
  if (type.element && depth < MaxTypeDepth)
    text += '(' + signature(type.element, depth + 1) + ')';
  return text;
}

std::string Printer::typeText(TypeId id, unsigned depth) {
  if (depth > MaxTypeDepth)
    return "?";
  Type type = types[id];
  std::string prefix = type.isConst ? "const " : "";
  if (type.isVolatile)
    prefix += "volatile ";
  type.isConst = type.isVolatile = false;
  if (type.name.empty())
    return prefix + coreText(type, depth);

  std::string name(type.name.str());
  name = isBareName(name) && !isTypeWord(name) ? name : quoted(name);
  if (namedTypes[type.name] == types.intern(type))
    return prefix + name;
  return prefix + '(' + coreText(type, depth) + " as " + name + ')';
}

std::string Printer::coreText(const Type &type, unsigned depth) {
  switch (type.kind) {
  case TypeKind::Unknown:
    return "?";
  case TypeKind::Void:
    return "void";
  case TypeKind::Bool:
    return type.bits == 8 ? "bool" : withBits("bool", type.bits);
  case TypeKind::Int:
    return withBits(type.isSigned ? "i" : "u", type.bits);
  case TypeKind::Float:
    return withBits("f", type.bits);
  case TypeKind::Pointer:
    return (type.bits == 64 ? "ptr" : withBits("ptr", type.bits)) + ' ' + typeText(type.element, depth + 1);
  case TypeKind::Record:
    return type.bits ? withBits("record ", type.bits) : "record";
  case TypeKind::Array:
    return (type.bits ? withBits("array ", type.bits) : "array") + ' ' + typeText(type.element, depth + 1);
  case TypeKind::Function:
    return "fn " + typeText(type.element, depth + 1);
  }
  return "?";
}

void Printer::printTypes() {
  std::map<Name, TypeId> sorted(namedTypes.begin(), namedTypes.end());
  for (auto [name, id] : sorted) {
    std::string spelled(name.str());
    out += "type " + (isBareName(spelled) && !isTypeWord(spelled) ? spelled : quoted(spelled)) + " = " +
           coreText(types[id], 0) + '\n';
  }
}

// ---------------------------------------------------------------------------------------- unit

void Printer::printUnit() {
  printHeader();
  printTypes();
  for (auto [name, value] : unit.constants)
    out += "constant " + nameText(name.str()) + " = " + std::to_string(value) + '\n';
  for (const auto &[name, section] : unit.foreignSections) {
    out += "foreign " + nameText(name.str());
    printSection(section);
    out += '\n';
  }
  if (unit.errorsAtFirst)
    out += "errors " + std::to_string(unit.errorsAtFirst) + '\n';
  for (const UnitNote &note : unit.notes) {
    out += "note " + std::string(words::NoteKinds[size_t(note.kind)]);
    printLoc(note.loc);
    out += ' ' + quoted(note.text) + '\n';
  }
  for (const RoleType &role : unit.roleTypes)
    printAnnotated("roletype", role);
  for (const AnnotatedField &field : unit.fields)
    printAnnotated("field", field);
  for (const Global &global : unit.globals)
    printGlobal(global);
  for (const Function &function : unit.functions) {
    out += '\n';
    printFunction(function);
  }
}

void Printer::printHeader() {
  out += "unit " + quoted(unit.mainFile) + (unit.isCxx ? " cxx\n" : " c\n");
  for (size_t i = 0; i < unit.files.size(); ++i) {
    const File &file = unit.files[i];
    if (i == 0 && file.path == unit.mainFile && !file.system)
      continue;
    out += "file " + std::to_string(i) + ' ' + quoted(file.path) + (file.system ? " system\n" : "\n");
  }
}

template <typename Thing> void Printer::printAnnotated(const char *what, const Thing &thing) {
  out += what + (' ' + nameText(thing.name.str()));
  printLoc(thing.loc);
  if (thing.annotations.empty()) {
    out += '\n';
    return;
  }
  out += " {\n";
  for (const Annotation &annotation : thing.annotations)
    printAnnotation(annotation, nullptr);
  out += "}\n";
}

void Printer::printGlobal(const Global &global) {
  printFlag(global.isStatic, "static");
  printFlag(global.isConst, "const");
  out += "global ";
  printKey(global.key, global.name);
  out += ": " + typeText(canonical(global.type));
  printLoc(global.loc);
  if (isEmpty(global.section) && global.inits.empty() && global.annotations.empty()) {
    out += '\n';
    return;
  }
  out += " {\n";
  for (const Annotation &annotation : global.annotations)
    printAnnotation(annotation, nullptr);
  if (!isEmpty(global.section)) {
    out += ' ';
    printSection(global.section);
    out += '\n';
  }
  for (const Init &init : global.inits) {
    std::vector<Selector> path = init.path;
    Operand value = init.value;
    auto change = [&](TypeId id) { return canonical(id); };
    changeTypes(path, change);
    changeTypes(value, change);
    out += "  init ";
    printPath(path);
    out += path.empty() ? "= " : " = ";
    if (init.addressOf.empty())
      printOperand(value, path.empty() ? canonical(global.type) : rules.expectedOfNumber());
    else
      out += "&@" + nameText(init.addressOf.str());
    printLoc(init.loc);
    out += '\n';
  }
  out += "}\n";
}

void Printer::printAnnotation(const Annotation &annotation, const Function *function) {
  out += "  annot " + nameText(annotation.name.str());
  if (!annotation.args.empty())
    out += '(' + (isRawArgs(annotation.args) ? annotation.args : quoted(annotation.args)) + ')';
  out += targetText(annotation, function);
  if (!annotation.via.empty())
    out += " via " + nameText(annotation.via.str());
  printLoc(annotation.loc);
  out += '\n';
}

std::string Printer::targetText(const Annotation &annotation, const Function *function) const {
  if (annotation.target == Annotation::OnFunction)
    return "";
  if (annotation.target == Annotation::OnReturn)
    return " on return";
  if (function && annotation.target >= 0 && size_t(annotation.target) < function->vars.size())
    return " on " + varText(size_t(annotation.target));
  return " on " + std::to_string(annotation.target);
}

void Printer::printSection(const Section &section) {
  out += " section " + nameText(section.name.str());
  if (!section.by.empty())
    out += " by " + nameText(section.by.str());
  printLoc(section.loc);
}

void Printer::printFlag(bool on, std::string_view word) {
  if (on)
    (out += word) += ' ';
}

void Printer::printKey(Name key, Name name) {
  out += '@' + nameText(key.str());
  if (name.str() != plainName(key.str()))
    out += " as " + nameText(name.str());
}

// ---------------------------------------------------------------------------------------- functions

void Printer::printFunction(const Function &function) {
  fn = function;
  fn.paramCount = std::min<uint32_t>(fn.paramCount, fn.vars.size());
  changeTypes(fn, [&](TypeId id) { return canonical(id); });
  rules.temps.clear();

  printSignature();
  size_t headEnd = out.size();
  out += " {\n";
  size_t bodyStart = out.size();
  printAttributes();
  for (BlockId id = 0; id < fn.blocks.size(); ++id)
    printBlock(id);
  if (!fn.hasBody && out.size() == bodyStart)
    out.resize(headEnd), out += '\n';
  else
    out += "}\n";
}

void Printer::printSignature() {
  printFlag(fn.isStatic, "static");
  printFlag(fn.isInline, "inline");
  printFlag(fn.noReturn, "noreturn");
  printFlag(fn.isSystem, "system");
  printFlag(fn.invented, "invented");
  printFlag(fn.addressTaken, "escapes");
  out += fn.hasBody ? "fn " : "decl ";
  printKey(fn.key, fn.name);
  out += '(';
  for (size_t i = 0; i < fn.paramCount; ++i) {
    out += i ? ", " : "";
    printVar(i);
  }
  if (fn.isVariadic)
    out += fn.paramCount ? ", ..." : "...";
  out += ')';
  if (types[fn.returnType] != Type{.kind = TypeKind::Void})
    out += " -> " + typeText(fn.returnType);
  printLoc(fn.loc);
}

void Printer::printAttributes() {
  for (Name role : fn.roleTypes)
    out += "  role " + nameText(role.str()) + '\n';
  for (const Annotation &annotation : fn.annotations)
    printAnnotation(annotation, &fn);
  if (!isEmpty(fn.section)) {
    out += ' ';
    printSection(fn.section);
    out += '\n';
  }
  for (size_t i = fn.paramCount; i < fn.vars.size(); ++i) {
    out += "  var ";
    printVar(i);
    out += '\n';
  }
  for (size_t i = 1; i < fn.regions.size(); ++i)
    printRegion(i);
  if (!fn.notAnalysed.empty() || fn.notAnalysedLoc != Loc{}) {
    out += "  unanalysed " + quoted(fn.notAnalysed);
    printLoc(fn.notAnalysedLoc);
    out += '\n';
  }
  if (fn.inventions)
    out += "  inventions " + std::to_string(fn.inventions) + '\n';
  if (fn.unknownExpressions)
    out += "  unknowns " + std::to_string(fn.unknownExpressions) + '\n';
  uint32_t used = 0;
  for (const Block &block : fn.blocks)
    for (const Instr &instr : block.instrs)
      used = std::max(used, instr.result ? *instr.result + 1 : 0);
  if (used != fn.tempCount)
    out += "  temps " + std::to_string(fn.tempCount) + '\n';
  if (fn.startLoc != Loc{}) {
    out += "  start";
    printLoc(fn.startLoc);
    out += '\n';
  }
  if (fn.endLoc != Loc{}) {
    out += "  end";
    printLoc(fn.endLoc);
    out += '\n';
  }
}

void Printer::printVar(size_t index) {
  const Var &var = fn.vars[index];
  out += varText(index);
  if (var.type)
    out += ": " + typeText(var.type);
  if (var.addressTaken)
    out += " escapes";
  if (var.isStatic)
    out += " static";
  printLoc(var.loc);
}

void Printer::printRegion(size_t index) {
  const SehRegion &region = fn.regions[index];
  out += "  region " + std::to_string(index) + ' ' + std::string(words::RegionKinds[size_t(region.kind)]);
  if (region.filter != SehRegion::Filter::Dynamic)
    out += ' ' + std::string(words::Filters[size_t(region.filter)]);
  if (region.parent)
    out += " in " + std::to_string(region.parent);
  printLoc(region.loc);
  out += '\n';
}

// ---------------------------------------------------------------------------------------- spellings

std::string Printer::nameText(std::string_view name) const {
  return isBareName(name) ? std::string(name) : quoted(name);
}

std::string Printer::varText(size_t index) const {
  if (index >= fn.vars.size())
    return "%#" + std::to_string(index);
  Name name = fn.vars[index].name;
  auto same = [&](const Var &var) { return var.name == name; };
  std::string text = "%" + (name.empty() ? "" : nameText(name.str()));
  if (name.empty() || std::count_if(fn.vars.begin(), fn.vars.end(), same) > 1)
    text += '#' + std::to_string(index);
  return text;
}

} // namespace irqlint::ir
