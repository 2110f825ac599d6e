// The invariants of docs/internals/ir.md. What is wrong is said once per place, in the order of the unit.
#include "ir/Text.h"

#include <algorithm>

namespace irqlint::ir {

namespace {

/// Which temporaries are surely written. An unreachable place has all.
class TempSet {
public:
  TempSet(uint32_t count, bool full) : words((count + 63) / 64, full ? ~uint64_t(0) : 0) {}
  bool has(uint32_t temp) const { return words[temp / 64] >> (temp % 64) & 1; }
  void add(uint32_t temp) { words[temp / 64] |= uint64_t(1) << (temp % 64); }

  /// Keeps what \p other has, too; true if something was lost.
  bool meet(const TempSet &other) {
    bool changed = false;
    for (size_t i = 0; i < words.size(); ++i) {
      uint64_t both = words[i] & other.words[i];
      changed |= both != words[i];
      words[i] = both;
    }
    return changed;
  }

private:
  std::vector<uint64_t> words;
};

bool needsResult(Op op) {
  return op == Op::Load || op == Op::Addr || op == Op::Bin || op == Op::Un || op == Op::Cast || op == Op::Set;
}

class Verifier {
public:
  explicit Verifier(const Unit &unit) : unit(unit) {}

  std::vector<std::string> run() {
    checkFiles();
    checkTypes();
    checkOrder(unit.functions, "function");
    checkOrder(unit.globals, "global");
    checkAnnotated(unit.roleTypes, "role type");
    checkAnnotated(unit.fields, "field");
    for (const Global &global : unit.globals)
      checkGlobal(global);
    for (const Function &function : unit.functions)
      checkFunction(function);
    return std::move(problems);
  }

private:
  // Problems are prefixed with where they are: `@Foo: b3: t5: …`.
  void report(std::string text) { problems.push_back(where + std::move(text)); }
  bool require(bool holds, std::string_view text) {
    if (!holds)
      report(std::string(text));
    return holds;
  }

  void checkFiles() {
    where = "";
    require(!unit.files.empty(), "the unit has no file");
    require(unit.files.empty() || unit.files[0].path == unit.mainFile, "file 0 is not the main file");
    for (const UnitNote &note : unit.notes)
      checkLoc(note.loc);
  }

  void checkTypes() {
    where = "types: ";
    if (!require(!unit.types.empty() && unit.types[0] == Type{}, "type 0 is not the unknown type"))
      return;
    for (TypeId id = 0; id < unit.types.size(); ++id)
      if (unit.types[id].element >= unit.types.size())
        report("type " + std::to_string(id) + " has an element out of range");
      else if (containsItself(id))
        report("type " + std::to_string(id) + " contains itself");
  }

  bool containsItself(TypeId id) const {
    size_t steps = 0;
    for (TypeId at = id; at && at < unit.types.size(); at = unit.types[at].element)
      if (++steps > unit.types.size())
        return true;
    return false;
  }

  template <class T> void checkOrder(const std::vector<T> &things, std::string_view kind) {
    where = "";
    for (size_t i = 0; i < things.size(); ++i) {
      if (things[i].key.empty())
        report(std::string(kind) + " " + std::to_string(i) + " has no key");
      if (i && things[i].key == things[i - 1].key)
        report(std::string(kind) + " @" + things[i].key.string() + " is there twice");
      else if (i && things[i].key < things[i - 1].key)
        report(std::string(kind) + " @" + things[i].key.string() + " is out of order");
    }
  }

  template <typename Thing> void checkAnnotated(const std::vector<Thing> &things, const std::string &kind) {
    where = "";
    require(std::is_sorted(things.begin(), things.end(), [](const Thing &a, const Thing &b) { return a.name < b.name; }),
            kind + "s are out of order");
    for (const Thing &thing : things) {
      where = kind + " " + thing.name.string() + ": ";
      checkLoc(thing.loc);
      for (const Annotation &annotation : thing.annotations)
        checkLoc(annotation.loc);
    }
  }

  void checkGlobal(const Global &global) {
    where = "@" + global.key.string() + ": ";
    function = nullptr;
    checkLoc(global.loc);
    checkType(global.type);
    for (const Init &init : global.inits) {
      checkPath(init.path);
      checkLoc(init.loc);
      bool isValue = init.value.kind == Operand::Kind::Int || init.value.kind == Operand::Kind::String ||
                     init.value.kind == Operand::Kind::Function;
      require(isValue != !init.addressOf.empty(), "an initial value is a number, a string, a function or an address");
      checkOperand(init.value);
    }
  }

  // -------------------------------------------------------------------------------------- functions

  void checkFunction(const Function &fn) {
    function = &fn;
    where = "@" + fn.key.string() + ": ";
    checkLoc(fn.loc);
    checkLoc(fn.startLoc);
    checkLoc(fn.endLoc);
    checkType(fn.returnType);
    checkVars();
    checkRegions();
    for (const Annotation &annotation : fn.annotations) {
      checkLoc(annotation.loc);
      require(annotation.target >= Annotation::OnReturn && annotation.target < int(fn.paramCount),
              "an annotation stands on a parameter that is not there");
    }
    if (!fn.notAnalysed.empty())
      require(fn.hasBody && fn.blocks.empty(), "a function that is not analysed has a body, but no blocks");
    else
      require(fn.hasBody == !fn.blocks.empty(), "a function has blocks if and only if it has a body");

    size_t before = problems.size();
    for (block = 0; block < fn.blocks.size(); ++block)
      checkBlock(fn.blocks[block]);
    if (problems.size() == before && !fn.blocks.empty())
      checkTemps();
  }

  void checkVars() {
    require(function->paramCount <= function->vars.size(), "there are more parameters than variables");
    for (size_t i = 0; i < function->vars.size(); ++i) {
      const Var &var = function->vars[i];
      checkType(var.type);
      checkLoc(var.loc);
      if (var.isParam != (i < function->paramCount))
        report("variable " + std::to_string(i) + " stands on the wrong side of the last parameter");
      if (var.isStatic)
        report("variable " + std::to_string(i) + " is static; that is a global");
    }
  }

  void checkRegions() {
    const std::vector<SehRegion> &regions = function->regions;
    for (size_t i = 1; i < regions.size(); ++i) {
      checkLoc(regions[i].loc);
      if (regions[i].parent >= i) // outer regions are numbered first, so there is no circle
        report("region " + std::to_string(i) + " lies in region " + std::to_string(regions[i].parent));
    }
  }

  bool hasRegion(uint32_t region) const { return region != 0 && region < function->regions.size(); }

  bool isInside(uint32_t region, uint32_t outer) const {
    for (; hasRegion(region); region = function->regions[region].parent) {
      if (region == outer)
        return true;
      if (function->regions[region].parent >= region)
        return false;
    }
    return false;
  }

  // -------------------------------------------------------------------------------------- blocks

  void checkBlock(const Block &body) {
    std::string outer = where;
    where += "b" + std::to_string(block) + ": ";
    checkUnwind(body);
    for (const Instr &instr : body.instrs)
      checkInstr(instr);
    checkTerminator(body.term);
    where = outer;
  }

  void checkUnwind(const Block &body) {
    if (body.region == 0) {
      require(body.unwind == NoBlock, "a block outside of all regions unwinds to a handler");
      return;
    }
    if (!require(hasRegion(body.region), "the block's region is not there"))
      return;
    if (body.unwind == NoBlock) {
      require(allContinueSearch(body.region), "a block in a region has no handler to unwind to");
      return;
    }
    if (!checkTarget(body.unwind))
      return;
    require(!isInside(function->blocks[body.unwind].region, body.region),
            "the handler lies in the region that it serves");
  }

  bool allContinueSearch(uint32_t region) const {
    for (; hasRegion(region); region = function->regions[region].parent)
      if (function->regions[region].kind != SehRegion::Kind::Except ||
          function->regions[region].filter != SehRegion::Filter::ContinueSearch)
        return false;
    return true;
  }

  bool checkTarget(BlockId target) { return require(target < function->blocks.size(), "a target is not there"); }

  void checkTerminator(const Terminator &term) {
    checkLoc(term.loc);
    switch (term.kind) {
    case Terminator::Kind::Jump:
      checkTarget(term.target);
      break;
    case Terminator::Kind::Branch:
      requireValue(term.cond, "a branch has no condition");
      checkTarget(term.target);
      checkTarget(term.other);
      break;
    case Terminator::Kind::Switch:
      requireValue(term.cond, "a switch has no value");
      checkTarget(term.other);
      for (const SwitchCase &entry : term.cases) {
        require(entry.low <= entry.high, "a case is empty");
        checkTarget(entry.target);
        checkLoc(entry.loc);
      }
      break;
    case Terminator::Kind::Return:
      checkOperand(term.value);
      break;
    case Terminator::Kind::Unwind:
      if (term.target != NoBlock)
        checkTarget(term.target);
      break;
    case Terminator::Kind::Unreachable:
      break;
    }
  }

  // -------------------------------------------------------------------------------------- instructions

  void checkInstr(const Instr &instr) {
    checkLoc(instr.loc);
    checkLoc(instr.spelling);
    checkType(instr.type);
    if (instr.result)
      require(*instr.result < function->tempCount, "a result is out of range");
    if (needsResult(instr.op))
      require(instr.result.has_value(), "an instruction has no result");
    else if (instr.op != Op::Call)
      require(!instr.result, "an instruction without a value has a result");
    require(instr.text.size() <= 120, "the text of an instruction is longer than 120 bytes");
    checkOperands(instr);
  }

  void checkOperands(const Instr &instr) {
    switch (instr.op) {
    case Op::Load:
    case Op::Addr:
      return checkPlace(instr.place);
    case Op::Store:
      checkPlace(instr.place);
      return requireValue(instr.a, "a store has no value");
    case Op::Copy:
      checkPlace(instr.place);
      return checkPlace(instr.place2);
    case Op::Bin:
      requireValue(instr.a, "an operand is missing");
      return requireValue(instr.b, "an operand is missing");
    case Op::Un:
    case Op::Cast:
    case Op::Set:
    case Op::Assume:
      return requireValue(instr.a, "an operand is missing");
    case Op::Call:
      return checkCall(instr);
    case Op::Mark:
      return checkMark(instr);
    }
  }

  void checkCall(const Instr &instr) {
    if (instr.callee.empty())
      requireValue(instr.a, "a call has neither a callee nor a pointer");
    else
      checkOperand(instr.a);
    require(instr.argLocs.size() <= instr.args.size(), "a call has more locations than arguments");
    for (const Operand &arg : instr.args)
      requireValue(arg, "an argument is missing");
    for (const Loc &loc : instr.argLocs)
      checkLoc(loc);
  }

  void checkMark(const Instr &instr) {
    require(instr.mark != MarkKind::None, "a mark has no kind");
    if (instr.mark == MarkKind::SehEnter || instr.mark == MarkKind::SehLeave)
      require(hasRegion(instr.region), "the region of a mark is not there");
    if (instr.mark == MarkKind::LockHeld || instr.mark == MarkKind::LockNotHeld)
      requireValue(instr.a, "a mark has no lock");
    if (instr.mark == MarkKind::ScopeEnd)
      checkPlace(instr.place);
  }

  void requireValue(const Operand &operand, std::string_view missing) {
    require(operand.kind != Operand::Kind::None, missing);
    checkOperand(operand);
  }

  void checkOperand(const Operand &operand) {
    checkType(operand.type);
    switch (operand.kind) {
    case Operand::Kind::Int:
      return checkNumber(operand);
    case Operand::Kind::Function:
      require(!operand.name.empty(), "the address of a function without a key");
      return;
    case Operand::Kind::Temp:
      require(function && operand.temp < function->tempCount, "a temporary is out of range");
      return;
    case Operand::Kind::None:
    case Operand::Kind::String:
    case Operand::Kind::Undef:
      return;
    }
  }

  void checkNumber(const Operand &operand) {
    if (operand.type >= unit.types.size())
      return;
    uint32_t bits = unit.types[operand.type].bits;
    if (bits == 0 || bits >= 64)
      return;
    int64_t top = operand.imm >> (bits - 1);
    if (top != 0 && top != -1)
      report("the number " + std::to_string(operand.imm) + " is not sign-extended from " + std::to_string(bits) +
             " bits");
  }

  void checkPlace(const Place &place) {
    checkType(place.type);
    switch (place.base) {
    case Place::Base::Var:
      require(place.var < function->vars.size(), "a variable is out of range");
      break;
    case Place::Base::Global:
      require(!place.name.empty(), "a place in a global without a key");
      break;
    case Place::Base::Temp:
      require(place.temp < function->tempCount, "the temporary of a place is out of range");
      require(!place.path.empty() && place.path[0].kind == Selector::Kind::Deref,
              "a place in a temporary does not start with '*'");
      break;
    }
    checkPath(place.path);
  }

  void checkPath(const std::vector<Selector> &path) {
    for (const Selector &selector : path) {
      if (selector.kind == Selector::Kind::Field)
        require(!selector.field.empty(), "a field has no name");
      if (selector.kind == Selector::Kind::Index)
        requireValue(selector.index, "an index is missing");
    }
  }

  void checkType(TypeId type) { require(type < unit.types.size(), "a type is out of range"); }

  void checkLoc(const Loc &loc) {
    if (loc.valid())
      require(loc.file < unit.files.size(), "the file of a location is out of range");
  }

  // -------------------------------------------------------------------------------------- temporaries

  /// Every temporary is written before it is read. Along an unwind edge, only what was written on entry to
  /// the block counts: any instruction may have raised.
  void checkTemps() {
    checkSingleWriters();
    std::vector<TempSet> entry(function->blocks.size(), TempSet(function->tempCount, true));
    entry[0] = TempSet(function->tempCount, false);
    std::vector<BlockId> work{0};
    std::vector<bool> reached(function->blocks.size());
    reached[0] = true;
    auto flow = [&](BlockId target, const TempSet &state) {
      if (target == NoBlock)
        return;
      bool changed = entry[target].meet(state);
      if (changed || !reached[target])
        work.push_back(target);
      reached[target] = true;
    };
    while (!work.empty()) {
      block = work.back();
      work.pop_back();
      const Block &body = function->blocks[block];
      TempSet state = entry[block];
      flow(body.unwind, state);
      for (const Instr &instr : body.instrs)
        if (instr.result)
          state.add(*instr.result);
      forEachTarget(body.term, [&](BlockId target) { flow(target, state); });
    }
    for (block = 0; block < function->blocks.size(); ++block)
      if (reached[block])
        checkReads(entry[block]);
  }

  template <class F> static void forEachTarget(const Terminator &term, F visit) {
    switch (term.kind) {
    case Terminator::Kind::Jump:
    case Terminator::Kind::Unwind:
      return visit(term.target);
    case Terminator::Kind::Branch:
      visit(term.target);
      return visit(term.other);
    case Terminator::Kind::Switch:
      for (const SwitchCase &entry : term.cases)
        visit(entry.target);
      return visit(term.other);
    case Terminator::Kind::Return:
    case Terminator::Kind::Unreachable:
      return;
    }
  }

  /// Only `set` may share its result with others.
  void checkSingleWriters() {
    std::vector<uint8_t> writers(function->tempCount);
    constexpr uint8_t BySet = 1, ByOther = 2;
    for (const Block &body : function->blocks)
      for (const Instr &instr : body.instrs) {
        if (!instr.result)
          continue;
        uint8_t &seen = writers[*instr.result];
        uint8_t now = instr.op == Op::Set ? BySet : ByOther;
        if (seen && (seen | now) != BySet)
          report("t" + std::to_string(*instr.result) + " has several writers that are not all 'set'");
        seen |= now;
      }
  }

  void checkReads(TempSet state) {
    const Block &body = function->blocks[block];
    auto read = [&](uint32_t temp) {
      if (temp >= function->tempCount) // of a place that the instruction does not have
        return report("b" + std::to_string(block) + ": there is no t" + std::to_string(temp));
      if (!state.has(temp))
        report("b" + std::to_string(block) + ": t" + std::to_string(temp) + " may be read before it is written");
      state.add(temp); // once is enough
    };
    auto readOperand = [&](const Operand &operand) {
      if (operand.kind == Operand::Kind::Temp)
        read(operand.temp);
    };
    auto readPlace = [&](const Place &place) {
      if (place.base == Place::Base::Temp)
        read(place.temp);
      for (const Selector &selector : place.path)
        if (selector.kind == Selector::Kind::Index)
          readOperand(selector.index);
    };
    for (const Instr &instr : body.instrs) {
      readOperand(instr.a);
      readOperand(instr.b);
      std::for_each(instr.args.begin(), instr.args.end(), readOperand);
      readPlace(instr.place);
      readPlace(instr.place2);
      if (instr.result)
        state.add(*instr.result);
    }
    readOperand(body.term.cond);
    readOperand(body.term.value);
  }

  const Unit &unit;
  const Function *function = nullptr;
  BlockId block = 0;
  std::string where;
  std::vector<std::string> problems;
};

} // namespace

std::vector<std::string> verify(const Unit &unit) { return Verifier(unit).run(); }

} // namespace irqlint::ir
