#include "engine/BufferFlow.h"
#include "engine/EntryPoints.h"
#include "engine/Program.h"

#include <algorithm>

namespace irqlint::engine {

using ir::Op;
using ir::Operand;
using ir::Place;
using model::Effect;
using model::Where;

namespace {
constexpr unsigned MaxRounds = 12;
}

/// What is marked inside of one function: temporaries and variables that may hold such a pointer.
struct BufferFlow::Body {
  const BufferFlow &flow;
  const ir::Function &fn;
  std::vector<bool> temps = std::vector<bool>(fn.tempCount), vars = std::vector<bool>(fn.vars.size());
  std::vector<uint32_t> addressOf = std::vector<uint32_t>(fn.tempCount, UINT32_MAX); ///< variable whose address it is
  bool grows = true;

  bool is(const Operand &o) const { return o.kind == Operand::Kind::Temp && o.temp < temps.size() && temps[o.temp]; }
  bool rootIs(const Place &p) const {
    return p.base == Place::Base::Var ? p.var < vars.size() && vars[p.var] : p.base == Place::Base::Temp && p.temp < temps.size() && temps[p.temp];
  }
  bool reads(const Place &p) const {
    return rootIs(p) || std::ranges::any_of(p.path, [&](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Field && flow.isLink(s.field); });
  }
  void mark(std::vector<bool> &set, size_t index) {
    if (index < set.size() && !set[index])
      set[index] = grows = true;
  }
  void markTarget(const Operand &pointer) {
    if (pointer.kind == Operand::Kind::Temp && pointer.temp < addressOf.size() && addressOf[pointer.temp] != UINT32_MAX)
      mark(vars, addressOf[pointer.temp]);
  }
};

BufferFlow::BufferFlow(const Program &program) {
  for (const model::Tracked &kind : program.model.allTracked())
    for (const auto &[path, field] : kind.buffers)
      links.insert(Name(path.str().substr(path.str().find_last_of(".>") + 1)));
  for (const FunctionInfo &f : program.functions)
    if (f.role)
      takeGiven(*f.fn, *f.role);
  for (const auto &[function, r] : namedRegistrations(program))
    if (const auto index = program.find(function))
      if (const auto role = program.role(r.role, r.variant))
        takeGiven(*program.functions[*index].fn, *role);
  bool grows = true;
  for (unsigned round = 0; grows && round < MaxRounds; ++round) {
    grows = false;
    for (const FunctionInfo &f : program.functions)
      grows |= spread(program, *f.fn);
  }
}

void BufferFlow::takeGiven(const ir::Function &fn, const model::Role &role) {
  for (const Effect &e : role.given) {
    const bool isBuffer = e.kind == Effect::Kind::Buffer && e.lock.kind == Where::Kind::Arg && e.lock.arg >= 0 && e.what.str().starts_with("given_");
    if (!isBuffer || static_cast<size_t>(e.lock.arg) >= fn.paramCount)
      continue;
    parameters.insert({fn.key, static_cast<uint32_t>(e.lock.arg)});
    handedOver.insert({fn.key, static_cast<uint32_t>(e.lock.arg)});
  }
}

/// Follows the marks through one function; true when another function is to be looked at again.
bool BufferFlow::spread(const Program &program, const ir::Function &fn) {
  const size_t before = parameters.size() + given.size() + results.size();
  Body body{*this, fn};
  for (uint32_t p = 0; p < fn.paramCount; ++p)
    if (parameters.count({fn.key, p}))
      body.vars[p] = true;

  const auto call = [&](const ir::Instr &i) {
    const bool isHere = !i.callee.empty() && program.find(i.callee).has_value();
    for (uint32_t a = 0; a < i.args.size(); ++a) {
      if (isHere && body.is(i.args[a]))
        parameters.insert({i.callee, a});
      if (isHere && given.count({i.callee, a}))
        body.markTarget(i.args[a]);
    }
    if (isHere && results.count(i.callee) && i.result)
      body.mark(body.temps, *i.result);
    if (isHere || i.callee.empty())
      return;
    for (const Effect &e : program.contract(i.callee, i.macro).effects) {
      if (e.kind != Effect::Kind::Buffer)
        continue;
      if (e.lock.kind == Where::Kind::Result && i.result)
        body.mark(body.temps, *i.result);
      if (e.lock.kind == Where::Kind::ArgTarget && e.lock.arg >= 0 && static_cast<size_t>(e.lock.arg) < i.args.size())
        body.markTarget(i.args[static_cast<size_t>(e.lock.arg)]);
    }
  };
  const auto store = [&](const Place &to) {
    if (to.base == Place::Base::Var && to.path.empty())
      body.mark(body.vars, to.var);
    else if (to.base == Place::Base::Var && to.var < fn.paramCount && to.path.size() == 1 && to.path[0].kind == ir::Selector::Kind::Deref)
      given.insert({fn.key, to.var});
  };

  while (body.grows) {
    body.grows = false;
    for (const ir::Block &block : fn.blocks) {
      for (const ir::Instr &i : block.instrs) {
        if (i.op == Op::Addr && i.result && i.place.base == Place::Base::Var && i.place.path.empty())
          body.addressOf[*i.result] = i.place.var;
        if (i.op == Op::Cast && i.result && i.a.kind == Operand::Kind::Temp && i.a.temp < body.addressOf.size())
          body.addressOf[*i.result] = body.addressOf[i.a.temp];
        const bool carries = (i.op == Op::Load || i.op == Op::Addr) ? body.reads(i.place) : i.op == Op::Bin || i.op == Op::Cast || i.op == Op::Set ? body.is(i.a) || (i.op == Op::Bin && body.is(i.b)) : false;
        if (carries && i.result)
          body.mark(body.temps, *i.result);
        if (i.op == Op::Store && body.is(i.a))
          store(i.place);
        if (i.op == Op::Call)
          call(i);
      }
      if (block.term.kind == ir::Terminator::Kind::Return && body.is(block.term.value))
        results.insert(fn.key);
    }
  }
  return parameters.size() + given.size() + results.size() > before;
}

} // namespace irqlint::engine
