#include "ir/TextPrinter.h"
#include "ir/TextWords.h"

#include <cinttypes>
#include <cstdio>

namespace irqlint::ir {

namespace {

std::string blockText(BlockId id) { return id == NoBlock ? "none" : "b" + std::to_string(id); }

std::string tempText(uint32_t temp) { return "t" + std::to_string(temp); }

} // namespace

void Printer::printBlock(BlockId id) {
  const Block &block = fn.blocks[id];
  out += ' ' + blockText(id) + ':';
  if (block.unwind != NoBlock)
    out += " unwind " + blockText(block.unwind);
  if (block.region)
    out += " region " + std::to_string(block.region);
  out += '\n';
  for (const Instr &instr : block.instrs)
    printInstr(instr);
  printTerminator(block.term);
}

void Printer::printInstr(const Instr &instr) {
  out += "  ";
  printResult(instr);
  printOperation(instr);
  printOrigin(instr);
  out += '\n';
  if (instr.result)
    rules.temps.try_emplace(*instr.result, instr.type);
}

void Printer::printResult(const Instr &instr) {
  bool typed = instr.type != rules.ofResult(instr);
  if (!instr.result && !typed)
    return;
  out += instr.result ? tempText(*instr.result) : "_";
  if (typed)
    out += ": " + typeText(instr.type);
  out += " = ";
}

void Printer::printOperation(const Instr &instr) {
  switch (instr.op) {
  case Op::Load:
    out += "load ";
    return printPlace(instr.place);
  case Op::Store:
    out += "store ";
    printPlace(instr.place);
    out += " = ";
    return printOperand(instr.a, instr.place.type);
  case Op::Copy:
    out += "copy ";
    printPlace(instr.place);
    out += " = ";
    return printPlace(instr.place2);
  case Op::Addr:
    out += "addr ";
    return printPlace(instr.place);
  case Op::Bin:
    (out += words::BinOps[size_t(instr.bin)]) += ' ';
    printOperand(instr.a, rules.expectedOfNumber());
    out += ", ";
    return printOperand(instr.b, rules.expectedBeside(instr.a));
  case Op::Un:
    (out += words::UnOps[size_t(instr.un)]) += ' ';
    return printOperand(instr.a, rules.expectedOfNumber());
  case Op::Cast:
    out += "cast ";
    return printOperand(instr.a, rules.expectedOfNumber());
  case Op::Set:
    out += "set ";
    return printOperand(instr.a, rules.expectedOfNumber());
  case Op::Call:
    return printCall(instr);
  case Op::Assume:
    out += "assume ";
    return printOperand(instr.a, rules.expectedOfNumber());
  case Op::Mark:
    return printMark(instr);
  }
}

void Printer::printCall(const Instr &instr) {
  out += "call ";
  printFlag(instr.noReturn, "noreturn");
  printFlag(instr.isVirtual, "virtual");
  printFlag(instr.destructor, "destructor");
  if (!instr.callee.empty())
    out += '@' + nameText(instr.callee.str());
  if (instr.callee.empty() || instr.a.kind != Operand::Kind::None) {
    out += '*';
    printOperand(instr.a, rules.expectedOfNumber());
  }
  out += '(';
  for (size_t i = 0; i < instr.args.size(); ++i) {
    out += i ? ", " : "";
    printOperand(instr.args[i], rules.expectedOfArgument(instr.callee, i));
    if (i < instr.argLocs.size())
      printLoc(instr.argLocs[i]);
  }
  out += ')';
}

void Printer::printMark(const Instr &instr) {
  out += "mark " + std::string(words::Marks[size_t(instr.mark)]);
  if (instr.mark == MarkKind::SehEnter || instr.mark == MarkKind::SehLeave)
    out += ' ' + std::to_string(instr.region);
  if (instr.mark == MarkKind::LockHeld || instr.mark == MarkKind::LockNotHeld) {
    out += ' ';
    printOperand(instr.a, rules.expectedOfNumber());
  }
  if (instr.mark == MarkKind::ScopeEnd) {
    out += ' ';
    printPlace(instr.place);
  }
}

void Printer::printOrigin(const Instr &instr) {
  if (!instr.macro.empty())
    out += " macro " + nameText(instr.macro.str());
  printLoc(instr.loc);
  if (instr.spelling != instr.loc) {
    out += " spelled";
    if (instr.spelling == Loc{})
      out += " @0";
    printLoc(instr.spelling);
  }
  printText(instr.text);
}

void Printer::printTerminator(const Terminator &term) {
  out += "  ";
  switch (term.kind) {
  case Terminator::Kind::Jump:
    out += "jump " + blockText(term.target);
    break;
  case Terminator::Kind::Branch:
    out += "br ";
    printOperand(term.cond, rules.expectedOfNumber());
    out += ", " + blockText(term.target) + ", " + blockText(term.other);
    break;
  case Terminator::Kind::Switch:
    printSwitch(term);
    break;
  case Terminator::Kind::Return:
    out += "ret";
    if (term.value.kind != Operand::Kind::None || !term.text.empty()) {
      out += ' ';
      printOperand(term.value, fn.returnType);
    }
    break;
  case Terminator::Kind::Unwind:
    out += term.target == NoBlock ? "unwind" : "unwind " + blockText(term.target);
    break;
  case Terminator::Kind::Unreachable:
    out += "unreachable";
    break;
  }
  printLoc(term.loc);
  printText(term.text);
  out += '\n';
}

void Printer::printSwitch(const Terminator &term) {
  out += "switch ";
  printOperand(term.cond, rules.expectedOfNumber());
  for (const SwitchCase &entry : term.cases) {
    out += ", " + std::to_string(entry.low);
    if (entry.high != entry.low)
      out += ".." + std::to_string(entry.high);
    out += ": " + blockText(entry.target);
    printLoc(entry.loc);
  }
  out += ", else " + blockText(term.other);
}

// ---------------------------------------------------------------------------------------- places and operands

void Printer::printPlace(const Place &place) {
  switch (place.base) {
  case Place::Base::Var:
    out += varText(place.var);
    break;
  case Place::Base::Global:
    out += '@' + nameText(place.name.str());
    break;
  case Place::Base::Temp:
    out += tempText(place.temp);
    break;
  }
  printPath(place.path);
  if (place.type != rules.ofPlace(place, fn.vars))
    out += " : " + typeText(place.type);
}

void Printer::printPath(const std::vector<Selector> &path) {
  for (const Selector &selector : path) {
    switch (selector.kind) {
    case Selector::Kind::Deref:
      out += '*';
      break;
    case Selector::Kind::Field:
      out += '.';
      if (!selector.record.empty())
        out += (isBareRecord(selector.record.str()) ? selector.record.string() : quoted(selector.record.str())) + "::";
      out += nameText(selector.field.str());
      break;
    case Selector::Kind::Index:
      out += '[';
      printOperand(selector.index, rules.expectedOfNumber());
      out += ']';
      break;
    }
  }
}

void Printer::printOperand(const Operand &operand, TypeId expected) {
  switch (operand.kind) {
  case Operand::Kind::None:
    out += "none";
    return;
  case Operand::Kind::Int:
    printNumber(operand.imm, types[operand.type]);
    break;
  case Operand::Kind::String:
    out += quoted(operand.name.str());
    break;
  case Operand::Kind::Function:
    out += '@' + nameText(operand.name.str());
    break;
  case Operand::Kind::Temp:
    out += tempText(operand.temp);
    break;
  case Operand::Kind::Undef:
    out += "undef";
    break;
  }
  if (operand.type != rules.ofOperand(operand, expected))
    out += ":" + typeText(operand.type);
}

/// Small numbers in decimal, bit patterns (status codes, control codes, masks) in hexadecimal.
void Printer::printNumber(int64_t value, const Type &type) {
  constexpr int64_t Small = 0x10000;
  bool isUnsigned = type.kind == TypeKind::Int && !type.isSigned;
  if (value > -Small && value < Small && !(isUnsigned && value < 0)) {
    out += std::to_string(value);
    return;
  }
  unsigned bits = type.bits > 0 && type.bits < 64 ? type.bits : 64;
  uint64_t pattern = uint64_t(value);
  if (bits < 64) {
    uint64_t mask = (uint64_t(1) << bits) - 1;
    bool fits = value >= -(int64_t(1) << (bits - 1)) && value < (int64_t(1) << (bits - 1));
    pattern = fits ? pattern & mask : pattern;
  }
  char text[24];
  std::snprintf(text, sizeof text, "0x%" PRIX64, pattern);
  out += text;
}

void Printer::printLoc(const Loc &loc) {
  if (loc == Loc{})
    return;
  out += " @";
  if (loc.file)
    out += std::to_string(loc.file) + ':';
  out += std::to_string(loc.line);
  if (loc.file || loc.col)
    out += ':' + std::to_string(loc.col);
  if (!loc.endLine && !loc.endCol)
    return;
  out += '-';
  if (loc.endLine != loc.line)
    out += std::to_string(loc.endLine) + ':';
  out += std::to_string(loc.endCol);
}

void Printer::printText(const std::string &text) {
  if (!text.empty())
    out += ' ' + quoted(text);
}

} // namespace irqlint::ir
