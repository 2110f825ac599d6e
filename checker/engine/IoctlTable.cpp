#include "engine/IoctlTable.h"
#include "engine/EntryPoints.h"
#include "engine/Shape.h"
#include "engine/Whole.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

using ir::BinOp;
using ir::BlockId;
using ir::Instr;
using ir::Op;
using ir::Operand;
using ir::Place;
using ir::Selector;

/// What a value is of the request.
enum class Part : uint8_t { None, Code, InputLength, OutputLength, Buffer };

constexpr unsigned MaxCallDepth = 4;

struct Ability {
  std::string_view kind, words;
};
constexpr Ability Abilities[] = {
    {"maps_physical", "maps physical memory"},
    {"writes_msr", "writes model-specific registers"},
    {"reads_msr", "reads model-specific registers"},
    {"port_io", "reads and writes I/O ports"},
    {"pci_config", "reaches PCI configuration space"},
    {"control_register", "reaches control or debug registers"},
    {"process_memory", "reaches the memory of processes"},
    {"opens_process_or_thread", "opens processes or threads"},
    {"ends_process", "ends processes"},
    {"loads_driver", "loads or unloads drivers"},
    {"registry", "uses the registry"},
    {"file", "uses files"},
    {"section", "uses sections"},
    {"calls_driver", "sends requests to other drivers"},
};

/// "Parameters.DeviceIoControl.InputBufferLength"
std::string members(const Place &place) {
  std::string text;
  for (const Selector &s : place.path)
    if (s.kind == Selector::Kind::Field)
      text += (text.empty() ? "" : ".") + s.field.string();
    else if (s.kind == Selector::Kind::Deref)
      text.clear();
  return text;
}

std::string_view behindArrow(std::string_view path) { return path.substr(path.rfind("->") == std::string_view::npos ? 0 : path.rfind("->") + 2); }

struct Edge {
  int64_t code;
  BlockId from, to;
  ir::Loc loc;
  std::string written;
  bool isDefault = false;
};

class Finder {
public:
  Finder(const Program &program, const std::vector<EntryPoint> &entries) : program(program) {
    for (const model::Tracked &kind : program.model.allTracked()) {
      for (const auto &[path, field] : kind.buffers)
        parts.emplace_back(behindArrow(path.str()), Part::Buffer);
      for (const model::Tracked::Request &r : kind.requests)
        if (!r.code.empty()) {
          parts.emplace_back(behindArrow(r.code), Part::Code);
          parts.emplace_back(behindArrow(r.input), Part::InputLength);
          parts.emplace_back(behindArrow(r.output), Part::OutputLength);
        }
    }
    for (const EntryPoint &entry : entries)
      for (const model::Role &role : entry.roles)
        for (const model::Effect &given : role.given)
          takeGiven(*program.functions[entry.function].fn, given);
    spread();
  }

  IoctlTable list() {
    IoctlTable table;
    for (const FunctionInfo &f : program.functions)
      recognize(f, table);
    std::ranges::stable_sort(table.codes, {}, [](const Ioctl &i) { return std::tuple(i.where.path, i.where.line, i.where.column); });
    table.handlesRequests = !table.codes.empty();
    return table;
  }

private:
  void takeGiven(const ir::Function &fn, const model::Effect &given) {
    static const std::pair<std::string_view, Part> words[] = {{"control_code", Part::Code}, {"input_length", Part::InputLength}, {"output_length", Part::OutputLength}};
    for (const auto &[word, part] : words)
      if (given.kind == model::Effect::Kind::Buffer && given.what == word && given.lock.kind == model::Where::Kind::Arg && given.lock.arg >= 0)
        ofParameter[{fn.key, static_cast<uint32_t>(given.lock.arg)}] = part;
  }

  /// Which parameters are handed parts of a request, over all calls.
  void spread() {
    for (unsigned round = 0, before = ~0u; round < 12 && before != ofParameter.size(); ++round) {
      before = static_cast<unsigned>(ofParameter.size());
      for (const FunctionInfo &f : program.functions)
        for (const ir::Block &block : f.fn->blocks)
          for (const Instr &i : block.instrs)
            if (i.op == Op::Call && !i.callee.empty() && program.find(i.callee))
              for (uint32_t a = 0; a < i.args.size(); ++a)
                if (const Part part = partOf(f, i.args[a]); part != Part::None)
                  ofParameter.try_emplace({i.callee, a}, part);
    }
  }

  Part partAt(const Place &place) const {
    const std::string text = members(place);
    const auto found = std::ranges::find(parts, text, &std::pair<std::string, Part>::first);
    return text.empty() || found == parts.end() ? Part::None : found->second;
  }

  Part partOfVariable(const FunctionInfo &f, uint32_t variable, unsigned depth) const {
    if (const auto known = ofParameter.find({f.fn->key, variable}); variable < f.fn->paramCount && known != ofParameter.end())
      return known->second;
    if (depth > 4)
      return Part::None;
    for (const ir::Block &block : f.fn->blocks)
      for (const Instr &i : block.instrs)
        if (i.op == Op::Store && i.place.base == Place::Base::Var && i.place.var == variable && i.place.path.empty())
          if (const Part part = partOf(f, i.a, depth + 1); part != Part::None)
            return part;
    return Part::None;
  }

  Part partOf(const FunctionInfo &f, const Operand &operand, unsigned depth = 0) const {
    const Instr *made = operand.kind == Operand::Kind::Temp && operand.temp < f.definitions.size() ? f.definitions[operand.temp] : nullptr;
    if (!made || depth > 8)
      return Part::None;
    switch (made->op) {
    case Op::Cast:
    case Op::Set: return partOf(f, made->a, depth + 1);
    case Op::Load: return made->place.base == Place::Base::Var && made->place.path.empty() ? partOfVariable(f, made->place.var, depth) : partAt(made->place);
    case Op::Call:
      for (const model::Effect &e : made->callee.empty() ? std::vector<model::Effect>() : program.contract(made->callee, made->macro).effects)
        if (e.kind == model::Effect::Kind::Buffer && e.lock.kind == model::Where::Kind::Result)
          return Part::Buffer;
      return Part::None;
    default: return Part::None;
    }
  }

  // ------------------------------------------------------------------------------------------ branches

  void addBranch(const FunctionInfo &f, BlockId from, std::vector<Edge> &edges) const {
    const ir::Terminator &term = f.fn->blocks[from].term;
    const Instr *test = term.cond.kind == Operand::Kind::Temp && term.cond.temp < f.definitions.size() ? f.definitions[term.cond.temp] : nullptr;
    if (!test || test->op != Op::Bin || (test->bin != BinOp::Eq && test->bin != BinOp::Ne))
      return;
    for (const auto &[value, other] : {std::pair(&test->a, &test->b), std::pair(&test->b, &test->a)})
      if (other->kind == Operand::Kind::Int && partOf(f, *value) == Part::Code)
        edges.push_back({static_cast<uint32_t>(other->imm), from, test->bin == BinOp::Eq ? term.target : term.other, term.loc, term.text});
  }

  std::vector<Edge> edgesOf(const FunctionInfo &f) const {
    std::vector<Edge> edges;
    for (BlockId from = 0; from < f.fn->blocks.size(); ++from) {
      const ir::Terminator &term = f.fn->blocks[from].term;
      if (term.kind == ir::Terminator::Kind::Branch)
        addBranch(f, from, edges);
      if (term.kind == ir::Terminator::Kind::Switch && partOf(f, term.cond) == Part::Code)
        for (const ir::SwitchCase &c : term.cases)
          for (int64_t code = c.low; code <= c.high && code - c.low < 64; ++code)
            edges.push_back({static_cast<uint32_t>(code), from, c.target, c.loc, "", c.target == term.other});
    }
    return edges;
  }

  /// Blocks that can only be reached through `to`, when it is only reached by the edges to it and from other branches.
  static std::vector<bool> bodyOf(const ir::Function &fn, BlockId to, const std::vector<Edge> &edges) {
    const auto leadsHere = [&](BlockId from, BlockId next) {
      return std::ranges::any_of(edges, [&](const Edge &e) { return e.from == from && e.to == next && next == to; });
    };
    std::vector<bool> outside(fn.blocks.size()), body(fn.blocks.size());
    std::vector<BlockId> open{0};
    outside[0] = true;
    while (!open.empty()) {
      const BlockId at = open.back();
      open.pop_back();
      for (BlockId next : successors(fn.blocks[at]))
        if (!outside[next] && !leadsHere(at, next)) {
          outside[next] = true;
          open.push_back(next);
        }
    }
    if (outside[to]) { // other code leads here too, from a branch before: what stands in this block is the code's all the same
      body[to] = true;
      return body;
    }
    for (size_t b = 0; b < body.size(); ++b)
      body[b] = !outside[b];
    return body;
  }

  void recognize(const FunctionInfo &f, IoctlTable &table) const {
    const std::vector<Edge> edges = edgesOf(f);
    std::set<std::tuple<int64_t, BlockId>> told;
    for (const Edge &e : edges) {
      if (!told.insert({e.code, e.to}).second)
        continue;
      Ioctl row;
      row.code = e.code;
      row.where = rangeOf(*f.unit, e.loc);
      row.written = e.written;
      row.function = f.fn->name.string();
      row.isDefault = e.isDefault;
      const std::vector<bool> body = bodyOf(*f.fn, e.to, edges);
      for (BlockId b = 0; b < body.size(); ++b)
        if (!body[b] && holdsCheck(f, b) && isAlwaysBefore(*f.fn, b, e.to))
          addChecks(f, b, row);
      std::set<Name> seen{f.fn->key};
      std::set<std::string_view> abilities;
      for (size_t b = 0; b < body.size(); ++b)
        if (body[b] && !e.isDefault) {
          addChecks(f, static_cast<BlockId>(b), row);
          for (const Instr &i : f.fn->blocks[b].instrs)
            look(f, i, row, abilities, seen, 0);
        }
      for (const Ability &a : Abilities)
        if (abilities.count(a.kind))
          row.abilities.emplace_back(a.words);
      table.codes.push_back(std::move(row));
    }
  }

  // ------------------------------------------------------------------------------------------ what a branch does

  void look(const FunctionInfo &f, const Instr &i, Ioctl &row, std::set<std::string_view> &abilities, std::set<Name> &seen, unsigned depth) const {
    if (i.op == Op::Load || i.op == Op::Store || i.op == Op::Addr)
      addStructure(f, i.place, row);
    if (i.op != Op::Call || i.callee.empty())
      return;
    const auto callee = program.find(i.callee);
    if (!callee) {
      for (const model::Effect &e : program.contract(i.callee, i.macro).effects) {
        for (const Ability &a : Abilities)
          if (e.kind == model::Effect::Kind::Is && e.what == a.kind)
            abilities.insert(a.kind);
        if (e.kind == model::Effect::Kind::Buffer)
          addRetrieved(f, i, e, row);
      }
      return;
    }
    const FunctionInfo &inner = program.functions[*callee];
    if (depth == 0 && takesRequest(f, i) && !std::ranges::count(row.handlers, inner.fn->name.string()))
      row.handlers.push_back(inner.fn->name.string());
    if (depth >= MaxCallDepth || !seen.insert(i.callee).second)
      return;
    for (BlockId b = 0; b < inner.fn->blocks.size(); ++b) {
      addChecks(inner, b, row, 1);
      for (const Instr &next : inner.fn->blocks[b].instrs)
        look(inner, next, row, abilities, seen, depth + 1);
    }
  }

  /// A routine that gives a buffer of the request, of at least so many bytes.
  void addRetrieved(const FunctionInfo &f, const Instr &call, const model::Effect &given, Ioctl &row) const {
    const auto argument = [&](const model::Where &where) { return where.arg >= 0 && static_cast<size_t>(where.arg) < call.args.size() ? &call.args[static_cast<size_t>(where.arg)] : nullptr; };
    const Operand *least = given.tag.kind == model::Where::Kind::Arg ? argument(given.tag) : nullptr;
    if (least && least->kind == Operand::Kind::Int && least->imm > 0)
      note({given.what.str().find("output") != std::string_view::npos, least->imm, program.contract(call.callee, call.macro).name.string(), rangeOf(*f.unit, call.loc)}, row);
    const Operand *to = given.lock.kind == model::Where::Kind::ArgTarget ? argument(given.lock) : nullptr;
    const Instr *address = to && to->kind == Operand::Kind::Temp && to->temp < f.definitions.size() ? f.definitions[to->temp] : nullptr;
    while (address && address->op == Op::Cast && address->a.kind == Operand::Kind::Temp && address->a.temp < f.definitions.size())
      address = f.definitions[address->a.temp];
    if (address && address->op == Op::Addr && address->place.base == Place::Base::Var && address->place.path.empty())
      addRecord(*f.unit, f.fn->vars[address->place.var].type, row);
  }

  /// The record that a pointer of this type leads to.
  static void addRecord(const ir::Unit &unit, ir::TypeId pointer, Ioctl &row) {
    const ir::TypeId element = pointer < unit.types.size() && unit.types[pointer].kind == ir::TypeKind::Pointer ? unit.types[pointer].element : 0;
    if (element && element < unit.types.size() && unit.types[element].kind == ir::TypeKind::Record)
      if (const std::string name = unit.types[element].name.string(); !name.empty() && !std::ranges::count(row.structures, name))
        row.structures.push_back(name);
  }

  static void note(LengthCheck check, Ioctl &row) {
    if (row.checks.size() < 16 && std::ranges::none_of(row.checks, [&](const LengthCheck &c) { return c.where == check.where && c.ofOutput == check.ofOutput; }))
      row.checks.push_back(std::move(check));
  }

  /// It is handed the request itself, or a part of it.
  bool takesRequest(const FunctionInfo &f, const Instr &call) const {
    return std::ranges::any_of(call.args, [&](const Operand &a) {
      if (partOf(f, a) != Part::None)
        return true;
      const ir::Unit &unit = *f.unit;
      if (a.type >= unit.types.size() || unit.types[a.type].kind != ir::TypeKind::Pointer)
        return false;
      const ir::TypeId element = unit.types[a.type].element;
      return element < unit.types.size() && program.model.tracked(unit.types[element].name) != nullptr;
    });
  }

  bool isLength(const FunctionInfo &f, const Operand &o) const {
    const Part part = partOf(f, o);
    return part == Part::InputLength || part == Part::OutputLength;
  }

  bool holdsCheck(const FunctionInfo &f, BlockId b) const {
    Ioctl row;
    addChecks(f, b, row);
    return !row.checks.empty();
  }

  /// No way from the entry to `to` leads past `b`.
  static bool isAlwaysBefore(const ir::Function &fn, BlockId b, BlockId to) {
    std::vector<bool> seen(fn.blocks.size());
    std::vector<BlockId> open;
    if (b != 0)
      open.push_back(0);
    while (!open.empty()) {
      const BlockId at = open.back();
      open.pop_back();
      if (at == to)
        return false;
      for (BlockId next : successors(fn.blocks[at]))
        if (next != b && !seen[next]) {
          seen[next] = true;
          open.push_back(next);
        }
    }
    return true;
  }

  /// Comparisons with at least so many bytes: helpers count down to 0.
  void addChecks(const FunctionInfo &f, BlockId b, Ioctl &row, int64_t atLeast = 0) const {
    const ir::Block &block = f.fn->blocks[b];
    for (const Instr &i : block.instrs)
      if (i.op == Op::Bin && i.bin >= BinOp::Eq)
        for (const auto &[value, other] : {std::pair(&i.a, &i.b), std::pair(&i.b, &i.a)})
          if (other->kind == Operand::Kind::Int && other->imm >= atLeast && isLength(f, *value))
            addCheck(f, *value, other->imm, i.text.empty() ? textOf(block, i) : i.text, i.loc, row);
    if (atLeast == 0 && block.term.kind == ir::Terminator::Kind::Branch && isLength(f, block.term.cond))
      addCheck(f, block.term.cond, 0, block.term.text, block.term.loc, row);
  }

  /// The condition that the comparison decides, as written.
  static std::string textOf(const ir::Block &block, const Instr &test) {
    return block.term.cond.kind == Operand::Kind::Temp && test.result && block.term.cond.temp == *test.result ? block.term.text : "";
  }

  void addCheck(const FunctionInfo &f, const Operand &length, int64_t bytes, std::string text, const ir::Loc &loc, Ioctl &row) const {
    note({partOf(f, length) == Part::OutputLength, bytes, std::move(text), rangeOf(*f.unit, loc)}, row);
  }

  void addStructure(const FunctionInfo &f, const Place &place, Ioctl &row) const {
    if (place.base != Place::Base::Var || place.path.size() < 2 || place.path[0].kind != Selector::Kind::Deref || place.path[1].kind != Selector::Kind::Field)
      return;
    if (partOfVariable(f, place.var, 0) != Part::Buffer)
      return;
    if (const std::string name = place.path[1].record.string(); !name.empty() && !std::ranges::count(row.structures, name))
      row.structures.push_back(name);
  }

  const Program &program;
  std::vector<std::pair<std::string, Part>> parts;
  std::map<std::pair<Name, uint32_t>, Part> ofParameter;
};

} // namespace

IoctlTable ioctlTable(const Module &module, const model::Model &model, const Options &options) {
  static const std::vector<const RegisteredRule *> noRules;
  Program program(module, model);
  analyseAll(program, noRules, options);
  IoctlTable table = Finder(program, entryPoints(program)).list();
  table.module = module.name;
  return table;
}

} // namespace irqlint::engine
