#include "engine/Escape.h"

#include "engine/Program.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

using ir::Op;
using ir::Operand;
using ir::TypeKind;

constexpr uint32_t NoVar = ~0u;

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

bool isComparison(ir::BinOp op) { return op >= ir::BinOp::Eq; }

class Addresses {
public:
  explicit Addresses(const Program &program) : program(program), borrowed(program.functions.size()) {
    for (size_t f = 0; f < program.functions.size(); ++f)
      borrowed[f].resize(program.functions[f].fn->paramCount);
  }

  std::vector<bool> escapedOf(const FunctionInfo &info) {
    const ir::Function &fn = *info.fn;
    std::vector<bool> escaped(fn.vars.size(), false);
    std::vector<uint32_t> origin(fn.tempCount, NoVar); // of temporaries: the scalar whose address they are
    for (const ir::Block &block : fn.blocks)
      for (const ir::Instr &i : block.instrs)
        if (i.op == Op::Addr && i.place.base == ir::Place::Base::Var && i.place.var < escaped.size()) {
          if (i.place.path.empty() && isScalar(*info.unit, fn.vars[i.place.var].type) && i.result && *i.result < fn.tempCount)
            origin[*i.result] = i.place.var;
          else
            escaped[i.place.var] = true;
        }
    findKept(info, origin, [&](uint32_t var) { escaped[var] = true; });
    return escaped;
  }

private:
  enum class Answer : uint8_t { Unasked, Asked, Yes, No };

  /// Nobody knows the argument any more when the call has come back.
  bool isBorrowed(const FunctionInfo &caller, const ir::Instr &call, size_t argument) {
    if (call.callee.empty() || call.isVirtual)
      return false;
    if (const auto index = program.find(call.callee))
      return borrows(*index, argument);
    const auto &declared = program.declarations(call.callee);
    if (declared.empty() || argument >= declared.front().second->paramCount || !declared.front().second->isSystem)
      return false;
    const auto &[unit, fn] = declared.front();
    const ir::TypeId type = fn->vars[argument].type;
    return isPointer(*unit, type) && isScalar(*unit, unit->types[type].element) && isScalarThere(caller, call.args[argument]);
  }

  /// Not made from something else by a cast on the way.
  static bool isScalarThere(const FunctionInfo &caller, const Operand &argument) {
    return isPointer(*caller.unit, argument.type) && isScalar(*caller.unit, caller.unit->types[argument.type].element);
  }

  bool borrows(uint32_t function, size_t parameter) {
    if (parameter >= borrowed[function].size())
      return false;
    if (borrowed[function][parameter] == Answer::Unasked) {
      borrowed[function][parameter] = Answer::Asked; // recursion: said to be kept
      borrowed[function][parameter] = keeps(program.functions[function], static_cast<uint32_t>(parameter)) ? Answer::No : Answer::Yes;
    }
    return borrowed[function][parameter] == Answer::Yes;
  }

  bool keeps(const FunctionInfo &info, uint32_t parameter) {
    const ir::Function &fn = *info.fn;
    std::vector<uint32_t> origin(fn.tempCount, NoVar);
    for (const ir::Block &block : fn.blocks)
      for (const ir::Instr &i : block.instrs) {
        const bool isParameter = i.place.base == ir::Place::Base::Var && i.place.var == parameter;
        const bool isItself = i.place.path.empty();
        if (isParameter && i.op == Op::Addr && isItself)
          return true;
        if (isParameter && i.op == (isItself ? Op::Load : Op::Addr) && i.result && *i.result < fn.tempCount)
          origin[*i.result] = parameter;
      }
    bool kept = false;
    findKept(info, origin, [&](uint32_t) { kept = true; });
    return kept;
  }

  /// Calls `keep` for what the temporaries come from of which some use may outlive the function, or a call in it.
  template <typename Keep> void findKept(const FunctionInfo &info, std::vector<uint32_t> &origin, Keep keep) {
    if (std::ranges::all_of(origin, [](uint32_t var) { return var == NoVar; }))
      return;
    const ir::Function &fn = *info.fn;
    carryOn(info, origin);
    const auto keepOf = [&](const Operand &o) {
      if (const uint32_t var = originOf(origin, o); var != NoVar)
        keep(var);
    };
    for (const ir::Block &block : fn.blocks) {
      for (const ir::Instr &i : block.instrs)
        for (const Operand *o : keptOperands(info, origin, i))
          keepOf(*o);
      keepOf(block.term.value);
    }
  }

  static uint32_t originOf(const std::vector<uint32_t> &origin, const Operand &o) {
    return o.kind == Operand::Kind::Temp && o.temp < origin.size() ? origin[o.temp] : NoVar;
  }

  /// What the result of an instruction points to, if that is what one of its operands points to.
  static uint32_t carried(const FunctionInfo &info, const std::vector<uint32_t> &origin, const ir::Instr &i) {
    if ((i.op == Op::Cast || i.op == Op::Set) && isPointer(*info.unit, i.type))
      return originOf(origin, i.a);
    if (i.op == Op::Addr && i.place.base == ir::Place::Base::Temp && i.place.temp < origin.size())
      return origin[i.place.temp];
    return NoVar;
  }

  static void carryOn(const FunctionInfo &info, std::vector<uint32_t> &origin) {
    for (bool changed = true; changed;) {
      changed = false;
      for (const ir::Block &block : info.fn->blocks)
        for (const ir::Instr &i : block.instrs)
          if (const uint32_t var = carried(info, origin, i); var != NoVar && i.result && *i.result < origin.size() && origin[*i.result] == NoVar) {
            origin[*i.result] = var;
            changed = true;
          }
    }
  }

  std::vector<const Operand *> keptOperands(const FunctionInfo &info, const std::vector<uint32_t> &origin, const ir::Instr &i) {
    std::vector<const Operand *> kept;
    switch (i.op) {
    case Op::Call:
      for (size_t n = 0; n < i.args.size(); ++n)
        if (originOf(origin, i.args[n]) != NoVar && !isBorrowed(info, i, n))
          kept.push_back(&i.args[n]);
      break;
    case Op::Bin:
      if (!isComparison(i.bin))
        kept = {&i.a, &i.b};
      break;
    case Op::Cast:
    case Op::Set: {
      const bool isTest = i.type < info.unit->types.size() && info.unit->types[i.type].kind == TypeKind::Bool;
      const bool isOne = i.result && *i.result < origin.size() && origin[*i.result] == originOf(origin, i.a);
      if (!isTest && !isOne)
        kept = {&i.a};
      break;
    }
    case Op::Store: kept = {&i.a}; break;
    default: break; // tests, and memory read or written through the pointer
    }
    return kept;
  }

  const Program &program;
  std::vector<std::vector<Answer>> borrowed; ///< by function and parameter
};

} // namespace

std::vector<std::vector<bool>> escapedVariables(const Program &program) {
  Addresses addresses(program);
  std::vector<std::vector<bool>> all;
  for (const FunctionInfo &info : program.functions)
    all.push_back(addresses.escapedOf(info));
  return all;
}

} // namespace irqlint::engine
