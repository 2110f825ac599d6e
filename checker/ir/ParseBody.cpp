#include "ir/Parser.h"
#include "ir/TextWords.h"

#include <algorithm>
#include <charconv>

namespace irqlint::ir {

namespace {

/// More than any function has; keeps a slip of the pen from asking for gigabytes.
constexpr uint32_t MaxTemp = 1u << 20;

} // namespace

// ---------------------------------------------------------------------------------------- lines and blocks

void Parser::body(Function &function) {
  fn = &function;
  block = nullptr;
  nextBlock = 0;
  declaredTemps.reset();
  rules.temps.clear();
  labels.clear();
  next();
  findLabels(function);

  while (!atEnd() && !peek().is("}")) {
    if (isLabelAhead())
      label();
    else if (!attribute() && !terminator())
      instruction();
    endStatement();
  }
  if (block)
    endBlock(); // the last block returns nothing
  if (declaredTemps)
    fn->tempCount = *declaredTemps;
  expect("}");
  fn = nullptr;
}

/// Numbers the labels, so that blocks can name later ones, and makes the blocks.
void Parser::findLabels(Function &function) {
  size_t start = at;
  size_t count = 0;
  entryHasNoLabel = false;
  int depth = 0; // a line inside parentheses continues the one before
  for (bool opens = true; !atEnd() && !peek().is("}"); next()) {
    const Token &token = peek();
    depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    opens |= token.opensLine && depth == 0;
    if (opens && isLabelAhead()) {
      if (!labels.emplace(token.text, BlockId(count++)).second)
        return fail(token, "block '" + std::string(token.text) + "' is there twice");
    } else if (opens && count == 0 && !token.is(";") && !words::find(words::Attributes, token.text)) {
      entryHasNoLabel = true;
      ++count;
    }
    opens = token.is(";");
  }
  function.blocks.resize(count);
  at = start;
}

bool Parser::isLabelAhead() const {
  return peek().kind == Token::Kind::Word && peek(1).is(":") && !isTempWord(peek().text) && peek().text != "_";
}

void Parser::label() {
  const auto known = labels.find(std::string(peek().text));
  if (known == labels.end())
    return failHere("a label must stand at the beginning of a statement");
  if (block) { // falls through
    block->term.kind = Terminator::Kind::Jump;
    block->term.target = nextBlock;
    endBlock();
  }
  openBlock(known->second);
  next();
  next();
  if (peek().opensLine)
    return;
  if (accept("unwind"))
    block->unwind = blockRef();
  if (accept("region"))
    block->region = index("the number of a region");
}

void Parser::openBlock(BlockId id) {
  block = &fn->blocks[id];
  block->term.kind = Terminator::Kind::Return;
  nextBlock = id + 1;
}

/// Opens the entry block if it has no label. False and an error between a terminator and the next label.
bool Parser::needBlock() {
  if (!block && nextBlock == 0 && entryHasNoLabel)
    openBlock(0);
  if (!block)
    failHere("a label must come first: the block has ended");
  return block != nullptr;
}

void Parser::endBlock() { block = nullptr; }

BlockId Parser::blockRef() {
  const Token &token = peek();
  if (accept("none"))
    return NoBlock;
  auto found = labels.find(token.text);
  if (token.kind != Token::Kind::Word || found == labels.end()) {
    failHere("no block is called '" + std::string(token.text) + "'");
    return NoBlock;
  }
  next();
  return found->second;
}

bool Parser::attribute() {
  if (accept("annot"))
    fn->annotations.push_back(annotation(fn->vars));
  else if (accept("role"))
    fn->roleTypes.push_back(name("the name of a role type"));
  else if (peek().is("section"))
    fn->section = section();
  else if (accept("start"))
    fn->startLoc = loc();
  else if (accept("end"))
    fn->endLoc = loc();
  else if (accept("var"))
    variable(fn->vars, false);
  else if (accept("region"))
    regionLine();
  else if (accept("temps"))
    declaredTemps = tempCount();
  else if (accept("inventions"))
    fn->inventions = index("the number of uses of invented declarations");
  else if (accept("unknowns"))
    fn->unknownExpressions = index("the number of unknown expressions");
  else if (accept("unanalysed"))
    fn->notAnalysed = string(), fn->notAnalysedLoc = loc();
  else
    return false;
  return true;
}

/// Behind `region`: `1 except|finally [execute|continue|dynamic] [in 2] [location]`
void Parser::regionLine() {
  const Token &token = peek();
  if (fn->regions.empty())
    fn->regions.emplace_back(); // 0 does not exist
  if (index("the number of a region") != fn->regions.size())
    return fail(token, "regions are numbered in order; expected " + std::to_string(fn->regions.size()));
  SehRegion region;
  auto kind = words::find(words::RegionKinds, peek().text);
  if (!kind)
    return failHere("expected 'except' or 'finally'");
  next();
  region.kind = SehRegion::Kind(*kind);
  if (auto filter = words::find(words::Filters, peek().text)) {
    next();
    region.filter = SehRegion::Filter(*filter);
  }
  if (accept("in"))
    region.parent = index("the number of a region");
  region.loc = loc();
  fn->regions.push_back(region);
}

// ---------------------------------------------------------------------------------------- terminators

bool Parser::terminator() {
  static constexpr std::string_view Words[] = {"jump", "br", "switch", "ret", "unwind", "unreachable"};
  auto kind = words::find(Words, peek().text);
  if (!kind)
    return false;
  if (!needBlock())
    return true;
  next();
  Terminator &term = block->term;
  term.kind = Terminator::Kind(*kind);
  switch (term.kind) {
  case Terminator::Kind::Jump:
    term.target = blockRef();
    break;
  case Terminator::Kind::Branch:
    branch(term);
    break;
  case Terminator::Kind::Switch:
    switchCases(term);
    break;
  case Terminator::Kind::Return:
    if (!atStatementEnd() && !atLoc())
      term.value = operand(fn->returnType);
    break;
  case Terminator::Kind::Unwind:
    if (!atStatementEnd() && !atLoc() && peek().kind == Token::Kind::Word)
      term.target = blockRef();
    break;
  case Terminator::Kind::Unreachable:
    break;
  }
  term.loc = loc();
  if (peek().kind == Token::Kind::String && !peek().opensLine)
    term.text = string();
  endBlock();
  return true;
}

void Parser::branch(Terminator &term) {
  term.cond = operand(rules.expectedOfNumber());
  expect(",");
  term.target = blockRef();
  expect(",");
  term.other = blockRef();
}

/// `switch t0, 1: b1, 2..5: b2, else b3`
void Parser::switchCases(Terminator &term) {
  term.cond = operand(rules.expectedOfNumber());
  while (expect(",") && !accept("else")) {
    SwitchCase entry;
    entry.low = entry.high = number();
    if (accept(".")) {
      expect(".");
      entry.high = number();
    }
    expect(":");
    entry.target = blockRef();
    entry.loc = loc();
    term.cases.push_back(entry);
  }
  term.other = blockRef();
}

// ---------------------------------------------------------------------------------------- instructions

void Parser::instruction() {
  if (!needBlock())
    return;
  Instr instr;
  std::optional<TypeId> resultType;
  bool hasResult = isTempWord(peek().text) || peek().is("_");
  if (hasResult) {
    if (!accept("_"))
      instr.result = tempRef();
    if (accept(":"))
      resultType = type();
    expect("=");
  }
  operation(instr);
  instr.type = resultType ? *resultType : rules.ofResult(instr);
  origin(instr);
  if (instr.result) {
    rules.temps.try_emplace(*instr.result, instr.type);
    fn->tempCount = std::max(fn->tempCount, *instr.result + 1);
  }
  block->instrs.push_back(std::move(instr));
}

void Parser::operation(Instr &instr) {
  const Token &token = peek();
  if (token.kind != Token::Kind::Word)
    return failHere("expected an instruction");
  next();
  if (token.is("load") || token.is("addr")) {
    instr.op = token.is("load") ? Op::Load : Op::Addr;
    instr.place = place();
  } else if (token.is("store")) {
    instr.op = Op::Store;
    instr.place = place();
    expect("=");
    instr.a = operand(instr.place.type);
  } else if (token.is("copy")) {
    instr.op = Op::Copy;
    instr.place = place();
    expect("=");
    instr.place2 = place();
  } else if (token.is("cast") || token.is("set") || token.is("assume")) {
    instr.op = token.is("cast") ? Op::Cast : token.is("set") ? Op::Set : Op::Assume;
    instr.a = operand(rules.expectedOfNumber());
  } else if (token.is("call")) {
    call(instr);
  } else if (token.is("mark")) {
    mark(instr);
  } else if (auto un = words::find(words::UnOps, token.text)) {
    instr.op = Op::Un;
    instr.un = UnOp(*un);
    instr.a = operand(rules.expectedOfNumber());
  } else if (auto bin = words::find(words::BinOps, token.text)) {
    instr.op = Op::Bin;
    instr.bin = BinOp(*bin);
    instr.a = operand(rules.expectedOfNumber());
    expect(",");
    instr.b = operand(rules.expectedBeside(instr.a));
  } else {
    fail(token, "unknown instruction '" + std::string(token.text) + "'");
  }
}

/// `[noreturn] [virtual] [destructor] @callee(args)`, or `*operand(args)` through a pointer
void Parser::call(Instr &instr) {
  instr.op = Op::Call;
  instr.noReturn = accept("noreturn");
  instr.isVirtual = accept("virtual");
  instr.destructor = accept("destructor");
  if (!peek().is("@") && !peek().is("*"))
    return failHere("expected '@' and a function, or '*' and an operand");
  if (peek().is("@"))
    instr.callee = key();
  if (accept("*"))
    instr.a = operand(rules.expectedOfNumber());
  expect("(");
  while (!atEnd() && !peek().is(")")) {
    instr.args.push_back(operand(rules.expectedOfArgument(instr.callee, instr.args.size())));
    instr.argLocs.push_back(loc());
    if (!accept(","))
      break;
  }
  expect(")");
  while (!instr.argLocs.empty() && instr.argLocs.back() == Loc{})
    instr.argLocs.pop_back();
}

void Parser::mark(Instr &instr) {
  instr.op = Op::Mark;
  auto kind = words::find(words::Marks, peek().text);
  if (!kind)
    return failHere("unknown mark '" + std::string(peek().text) + "'");
  next();
  instr.mark = MarkKind(*kind);
  switch (instr.mark) {
  case MarkKind::LockHeld:
  case MarkKind::LockNotHeld:
    instr.a = operand(rules.expectedOfNumber());
    break;
  case MarkKind::SehEnter:
  case MarkKind::SehLeave:
    instr.region = index("the number of a region");
    break;
  case MarkKind::ScopeEnd:
    instr.place = place();
    break;
  case MarkKind::None:
  case MarkKind::PagedCode:
  case MarkKind::PagedCodeLocked:
    break;
  }
}

/// `[macro NAME] [location] [spelled location] ["text"]`
void Parser::origin(Instr &instr) {
  if (accept("macro"))
    instr.macro = name("the name of a macro");
  instr.loc = instr.spelling = loc();
  if (accept("spelled")) {
    if (!atLoc())
      return failHere("expected a location");
    instr.spelling = loc();
  }
  if (peek().kind == Token::Kind::String && !peek().opensLine)
    instr.text = string();
}

// ---------------------------------------------------------------------------------------- places and operands

Place Parser::place() {
  Place result;
  if (peek().is("%")) {
    result.base = Place::Base::Var;
    result.var = varRef(fn->vars);
  } else if (peek().is("@")) {
    result.base = Place::Base::Global;
    result.name = key();
  } else if (auto temp = tempRef()) {
    result.base = Place::Base::Temp;
    result.temp = *temp;
  } else {
    failHere("expected a place: '%variable', '@global' or a temporary");
  }
  result.path = path();
  result.type = accept(":") ? type() : rules.ofPlace(result, fn->vars);
  return result;
}

uint32_t Parser::varRef(const std::vector<Var> &vars) {
  const Token &token = next();
  Name wanted = atName() ? name("the name of a variable") : Name();
  if (accept("#")) {
    uint32_t id = index("the index of a variable");
    if (id < vars.size() && vars[id].name != wanted)
      fail(token, "variable " + std::to_string(id) + " has another name");
    return id;
  }
  auto same = [&](const Var &var) { return var.name == wanted; };
  auto found = std::find_if(vars.begin(), vars.end(), same);
  if (found == vars.end())
    fail(token, "no variable is called '%" + wanted.string() + "'");
  else if (std::count_if(vars.begin(), vars.end(), same) > 1)
    fail(token, "several variables are called '%" + wanted.string() + "'; add '#' and the index");
  return uint32_t(found - vars.begin());
}

std::vector<Selector> Parser::path() {
  std::vector<Selector> result;
  for (;;) {
    Selector selector;
    if (accept("*")) {
      selector.kind = Selector::Kind::Deref;
    } else if (accept(".")) {
      selector.kind = Selector::Kind::Field;
      fieldName(selector);
    } else if (accept("[")) {
      selector.kind = Selector::Kind::Index;
      selector.index = operand(rules.expectedOfNumber());
      expect("]");
    } else {
      return result;
    }
    if (accept("{")) {
      selector.layout = static_cast<int32_t>(index("a number of bytes"));
      expect("}");
    }
    result.push_back(std::move(selector));
  }
}

/// `field` or `RECORD::field`; the record itself may hold `::`.
void Parser::fieldName(Selector &selector) {
  std::string record;
  selector.field = name("the name of a field");
  while (accept("::")) {
    record += (record.empty() ? "" : "::") + selector.field.string();
    selector.field = name("the name of a field");
  }
  selector.record = Name(record);
}

Operand Parser::operand(TypeId expected) {
  Operand result;
  const Token &token = peek();
  if (token.kind == Token::Kind::Number || token.is("-")) {
    result.kind = Operand::Kind::Int;
    result.imm = number();
  } else if (token.kind == Token::Kind::String) {
    result.kind = Operand::Kind::String;
    result.name = Name(string());
  } else if (token.is("@")) {
    result.kind = Operand::Kind::Function;
    result.name = key();
  } else if (auto temp = tempRef()) {
    result.kind = Operand::Kind::Temp;
    result.temp = *temp;
  } else if (accept("undef")) {
    result.kind = Operand::Kind::Undef;
  } else if (accept("none")) {
    return result;
  } else {
    failHere("expected a value: a number, a string, '@function', a temporary, 'undef' or 'none'");
    return result;
  }
  result.type = accept(":") ? type() : rules.ofOperand(result, expected);
  if (result.kind == Operand::Kind::Int)
    result.imm = literal(result.type, result.imm);
  return result;
}

/// A number is a bit pattern of its type: 0xC0000001 of 32 bits is negative.
int64_t Parser::literal(TypeId type, int64_t value) const {
  uint32_t bits = types[type].bits;
  if (bits == 0 || bits >= 64 || uint64_t(value) >> bits)
    return value;
  unsigned shift = 64 - bits;
  return int64_t(uint64_t(value) << shift) >> shift;
}

uint32_t Parser::tempCount() {
  const Token &token = peek();
  uint32_t count = index("the number of temporaries");
  if (count > MaxTemp)
    fail(token, "the number of temporaries is too large");
  return count;
}

std::optional<uint32_t> Parser::tempRef() {
  if (peek().kind != Token::Kind::Word || !isTempWord(peek().text))
    return std::nullopt;
  const Token &token = next();
  uint32_t temp = 0;
  auto [end, problem] = std::from_chars(token.text.begin() + 1, token.text.end(), temp);
  if (problem != std::errc() || end != token.text.end() || temp >= MaxTemp)
    fail(token, "the number of this temporary is too large");
  return temp;
}

} // namespace irqlint::ir
