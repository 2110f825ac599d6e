#include "engine/Escape.h"

#include "engine/Program.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

using ir::Op;
using ir::Operand;
using ir::TypeKind;

bool isScalar(const ir::Unit &unit, ir::TypeId type) {
  switch (type < unit.types.size() ? unit.types[type].kind : TypeKind::Unknown) {
  case TypeKind::Bool:
  case TypeKind::Int:
  case TypeKind::Float:
  case TypeKind::Pointer: return true;
  default: return false;
  }
}

bool isPointer(const ir::Unit &unit, ir::TypeId type) { return type < unit.types.size() && unit.types[type].kind == TypeKind::Pointer; }

/// What becomes of pointers in a function: of the values of its parameters (by number), and of the addresses of its variables
/// (by number, behind all values).
struct Uses {
  struct Lent {
    uint32_t pointer, callee, parameter;
  };
  std::vector<bool> kept; ///< some use may outlive the function, or a call in it
  std::vector<Lent> lent; ///< to functions of the module, which may keep it
};

constexpr uint32_t NoPointer = ~0u;

class Follower {
public:
  Follower(const Program &program, const FunctionInfo &info) : program(program), info(info), fn(*info.fn), origin(fn.tempCount, NoPointer) {
    uses.kept.assign(2 * fn.vars.size(), false);
  }

  Uses run() {
    each([&](const ir::Instr &i) {
      if (const uint32_t pointer = madeFrom(i); pointer != NoPointer && i.result && *i.result < origin.size())
        origin[*i.result] = pointer;
    });
    carryOn();
    each([&](const ir::Instr &i) { judge(i); });
    for (const ir::Block &block : fn.blocks)
      keep(block.term.value);
    return std::move(uses);
  }

private:
  template <typename Do> void each(Do what) {
    for (const ir::Block &block : fn.blocks)
      for (const ir::Instr &i : block.instrs)
        what(i);
  }

  /// The pointer that an instruction makes a copy of, or a pointer into the same memory.
  uint32_t madeFrom(const ir::Instr &i) const {
    if ((i.op != Op::Addr && i.op != Op::Load) || i.place.base != ir::Place::Base::Var || i.place.var >= fn.vars.size())
      return NoPointer;
    const bool follows = std::ranges::any_of(i.place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
    if (i.op == Op::Addr && !follows)
      return static_cast<uint32_t>(fn.vars.size()) + i.place.var;
    const bool isItself = i.op == Op::Load ? i.place.path.empty() : derefs(i.place) == 1;
    return isItself && i.place.var < fn.paramCount ? i.place.var : NoPointer;
  }

  static ptrdiff_t derefs(const ir::Place &place) {
    return std::ranges::count(place.path, ir::Selector::Kind::Deref, &ir::Selector::kind);
  }

  uint32_t originOf(const Operand &o) const { return o.kind == Operand::Kind::Temp && o.temp < origin.size() ? origin[o.temp] : NoPointer; }

  uint32_t carried(const ir::Instr &i) const {
    if ((i.op == Op::Cast || i.op == Op::Set) && isPointer(*info.unit, i.type))
      return originOf(i.a);
    if (i.op == Op::Addr && i.place.base == ir::Place::Base::Temp && i.place.temp < origin.size() && derefs(i.place) == 1)
      return origin[i.place.temp];
    return NoPointer;
  }

  void carryOn() {
    for (bool changed = true; changed;) {
      changed = false;
      each([&](const ir::Instr &i) {
        const uint32_t pointer = carried(i);
        if (pointer == NoPointer || !i.result || *i.result >= origin.size() || origin[*i.result] != NoPointer)
          return;
        origin[*i.result] = pointer;
        changed = true;
      });
    }
  }

  void keep(const Operand &o) {
    if (const uint32_t pointer = originOf(o); pointer != NoPointer)
      uses.kept[pointer] = true;
  }

  void judge(const ir::Instr &i) {
    switch (i.op) {
    case Op::Call:
      for (size_t n = 0; n < i.args.size(); ++n)
        judgeArgument(i, n);
      break;
    case Op::Bin:
      if (i.bin < ir::BinOp::Eq) {
        keep(i.a);
        keep(i.b);
      }
      break;
    case Op::Cast:
    case Op::Set: {
      const bool isTest = i.type < info.unit->types.size() && info.unit->types[i.type].kind == TypeKind::Bool;
      const bool isOne = i.result && *i.result < origin.size() && origin[*i.result] == originOf(i.a);
      if (!isTest && !isOne)
        keep(i.a);
      break;
    }
    case Op::Store: keep(i.a); break;
    default: break; // tests, and memory read or written through the pointer
    }
  }

  void judgeArgument(const ir::Instr &call, size_t n) {
    const uint32_t pointer = originOf(call.args[n]);
    if (pointer == NoPointer)
      return;
    const auto callee = call.callee.empty() || call.isVirtual ? std::nullopt : program.find(call.callee);
    if (callee && n < program.functions[*callee].fn->paramCount)
      uses.lent.push_back({pointer, *callee, static_cast<uint32_t>(n)});
    else if (callee || !isBorrowed(call, n))
      uses.kept[pointer] = true;
  }

  /// A routine of the kernel writes a plain value there, or the bytes are all that it is about.
  bool isBorrowed(const ir::Instr &call, size_t n) const {
    if (call.callee.empty() || call.isVirtual)
      return false;
    const auto isOfBytes = [&](const model::Effect &e) {
      return e.kind == model::Effect::Kind::Buffer && e.lock.kind == model::Where::Kind::Arg && e.lock.arg == static_cast<int>(n) &&
             (e.what == std::string_view("read") || e.what == std::string_view("write"));
    };
    if (std::ranges::any_of(program.contract(call.callee, call.macro).effects, isOfBytes))
      return true;
    const auto &declared = program.declarations(call.callee);
    if (declared.empty() || n >= declared.front().second->paramCount || !declared.front().second->isSystem)
      return false;
    const auto &[unit, routine] = declared.front();
    const auto isToScalar = [](const ir::Unit &u, ir::TypeId type) { return isPointer(u, type) && isScalar(u, u.types[type].element); };
    return isToScalar(*unit, routine->vars[n].type) && isToScalar(*info.unit, call.args[n].type);
  }

  const Program &program;
  const FunctionInfo &info;
  const ir::Function &fn;
  std::vector<uint32_t> origin; ///< by temporary
  Uses uses;
};

/// Whoever lends a pointer to a function that keeps it has it kept.
void spread(std::vector<Uses> &all) {
  for (bool changed = true; changed;) {
    changed = false;
    for (Uses &uses : all)
      for (const Uses::Lent &l : uses.lent)
        if (!uses.kept[l.pointer] && all[l.callee].kept[l.parameter]) {
          uses.kept[l.pointer] = true;
          changed = true;
        }
  }
}

} // namespace

std::vector<std::vector<bool>> escapedVariables(const Program &program) {
  std::vector<Uses> uses;
  for (const FunctionInfo &info : program.functions)
    uses.push_back(Follower(program, info).run());
  spread(uses);
  std::vector<std::vector<bool>> escaped;
  for (const Uses &of : uses)
    escaped.emplace_back(of.kept.begin() + static_cast<ptrdiff_t>(of.kept.size() / 2), of.kept.end());
  return escaped;
}

} // namespace irqlint::engine
