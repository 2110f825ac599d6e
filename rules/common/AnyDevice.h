// The way of a request through a dispatch routine, for whichever device of the driver it comes: up to the first use of the device
// extension, past decisions about what is asked for. A decision about anything else may tell devices apart, and ends the way.
#pragma once

#include "Devices.h"

namespace irqlint::rules {

/// What a pointer leads to, when a request for any device has come.
enum class What : uint8_t { Unknown, Device, Extension, Request, Stack };
using Known = std::map<uint32_t, What>;   ///< what parameters lead to
using Majors = std::set<int64_t>;         ///< what may be asked for

/// Where a member of the extension is used.
struct ExtensionUse {
  const ir::Function *function;
  const ir::Instr *instr;
  Name member; ///< empty: all of it
};

/// Follows requests for any device through a function, up to what tells devices apart.
class AnyDeviceWay {
public:
  AnyDeviceWay(const FunctionPoint &point, const ir::Function &function, Known known, unsigned depth)
      : point(point), function(function), known(std::move(known)), depth(depth) {}

  std::optional<ExtensionUse> firstUse(const Majors &majors) {
    open.push_back({0, majors});
    while (!open.empty()) {
      const auto [block, asked] = open.back();
      open.pop_back();
      if (block == ir::NoBlock || asked.empty() || !seen.insert({block, asked}).second)
        continue;
      bool comesBack = true;
      for (const ir::Instr &instr : function.blocks[block].instrs) {
        if (const auto use = useIn(instr, asked))
          return use;
        if (!(comesBack = goesOn(instr)))
          break;
      }
      if (comesBack)
        follow(function.blocks[block].term, asked);
    }
    return std::nullopt;
  }

private:
  // ------------------------------------------------------------------------------------------- what values are

  What whatIs(const ir::Operand &value, int hops = 0) const {
    const ir::Instr *source = hops < 8 ? sourceOf(function, value) : nullptr;
    if (!source)
      return What::Unknown;
    if (source->op == ir::Op::Call)
      return isOfKind(point.contractOf(*source), "own_stack") ? What::Stack : What::Unknown;
    return source->op == ir::Op::Load ? whatIsIn(source->place, hops + 1) : What::Unknown;
  }

  /// What a pointer that is kept there leads to.
  What whatIsIn(const ir::Place &place, int hops = 0) const {
    if (place.path.empty()) {
      if (place.base == ir::Place::Base::Temp)
        return whatIs(temp(place.temp), hops);
      if (place.base != ir::Place::Base::Var || function.vars[place.var].addressTaken)
        return What::Unknown;
      if (const auto parameter = known.find(place.var); parameter != known.end())
        return storedTo(place.var) ? What::Unknown : parameter->second;
      const ir::Instr *store = place.var < function.paramCount ? nullptr : onlyStoreTo(function, place.var);
      return store && store->op == ir::Op::Store && hops < 8 ? whatIs(store->a, hops + 1) : What::Unknown;
    }
    if (place.path.size() < 2 || place.path.back().kind != ir::Selector::Kind::Field || place.path[place.path.size() - 2].kind != ir::Selector::Kind::Deref)
      return What::Unknown;
    const auto use = point.fieldUse(place);
    const bool isExtension = use && use->whole && use->rule.kind == std::string_view("extension");
    return isExtension && whatIsIn(upTo(place, place.path.size() - 2), hops + 1) == What::Device ? What::Extension : What::Unknown;
  }

  static ir::Place upTo(const ir::Place &place, size_t steps) {
    ir::Place part = place;
    part.path.resize(steps);
    return part;
  }

  static ir::Operand temp(uint32_t number) {
    ir::Operand operand;
    operand.kind = ir::Operand::Kind::Temp;
    operand.temp = number;
    return operand;
  }

  bool storedTo(uint32_t variable) const {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return (i.op == ir::Op::Store || i.op == ir::Op::Copy) && isIn(i.place, variable) && i.place.path.empty(); });
    });
  }

  // ------------------------------------------------------------------------------------------- uses of the extension

  std::optional<ExtensionUse> useIn(const ir::Instr &instr, const Majors &asked) const {
    if (instr.op == ir::Op::Call)
      return useBelow(instr, asked);
    for (const ir::Place *place : {&instr.place, &instr.place2})
      for (size_t step = 0; step < place->path.size(); ++step)
        if (place->path[step].kind == ir::Selector::Kind::Deref && whatIsIn(upTo(*place, step)) == What::Extension && touches(instr, *place, step))
          return ExtensionUse{&function, &instr, step + 1 < place->path.size() ? place->path[step + 1].field : Name()};
    return std::nullopt;
  }

  /// An address alone touches nothing, but what it is handed to may. What only an assertion reads is not in the code that is shipped.
  bool touches(const ir::Instr &instr, const ir::Place &place, size_t step) const {
    const auto isDeref = [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; };
    if (instr.op == ir::Op::Load)
      return instr.result && !isOnlyAssumed(*instr.result);
    if (instr.op != ir::Op::Addr)
      return instr.op == ir::Op::Store || instr.op == ir::Op::Copy;
    return std::any_of(place.path.begin() + static_cast<long>(step) + 1, place.path.end(), isDeref) || (instr.result && isLockedOrChanged(*instr.result));
  }

  bool isLockedOrChanged(uint32_t address) const {
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && !instr.args.empty() && isTemp(instr.args[0], address)) {
          const model::Contract &contract = point.contractOf(instr);
          const bool locks = std::ranges::any_of(contract.effects, [](const model::Effect &e) {
            return e.kind == model::Effect::Kind::Acquire && e.lock.kind == model::Where::Kind::Arg && e.lock.arg == 0;
          });
          if (locks || isOfKind(contract, "interlocked") || isOfKind(contract, "list_change"))
            return true;
        }
    return false;
  }

  bool isOnlyAssumed(uint32_t value, int hops = 0) const {
    bool assumed = false;
    for (const ir::Block &block : function.blocks) {
      if (isTemp(block.term.cond, value) || isTemp(block.term.value, value))
        return false;
      for (const ir::Instr &instr : block.instrs) {
        bool used = instr.place.base == ir::Place::Base::Temp && instr.place.temp == value && !instr.place.path.empty();
        forEachOperand(instr, [&](const ir::Operand &operand) { used |= isTemp(operand, value); });
        const bool passes = instr.op == ir::Op::Bin || instr.op == ir::Op::Un || instr.op == ir::Op::Cast || instr.op == ir::Op::Set;
        if (used && instr.op != ir::Op::Assume && !(passes && instr.result && hops < 6 && isOnlyAssumed(*instr.result, hops + 1)))
          return false;
        assumed |= used;
      }
    }
    return assumed;
  }

  /// In a function of the driver that is handed the device or its extension.
  std::optional<ExtensionUse> useBelow(const ir::Instr &call, const Majors &asked) const {
    const ModulePoint::FunctionView *callee = call.callee.empty() || call.isVirtual || depth == 0 ? nullptr : point.module().function(call.callee);
    if (!callee)
      return std::nullopt;
    Known below;
    for (uint32_t i = 0; i < call.args.size() && i < callee->function->paramCount; ++i)
      if (const What what = whatIs(call.args[i]); what != What::Unknown)
        below[i] = what;
    const bool leads = std::ranges::any_of(below, [](const auto &each) { return each.second == What::Device || each.second == What::Extension; });
    return leads ? AnyDeviceWay(point, *callee->function, std::move(below), depth - 1).firstUse(asked) : std::nullopt;
  }

  // ------------------------------------------------------------------------------------------- where control goes on

  bool goesOn(const ir::Instr &instr) const {
    if (instr.op == ir::Op::Assume)
      return isAboutRequest(instr.a);
    return instr.op != ir::Op::Call || !(mayLeave(instr) || leavesBelow(instr));
  }

  bool mayLeave(const ir::Instr &call) const {
    const model::Contract &contract = point.contractOf(call);
    return call.noReturn || contract.has(model::Effect::Kind::NoReturn) || contract.has(model::Effect::Kind::AlwaysRaise);
  }

  /// A function of the driver that gets the device may raise an exception when it is the wrong one.
  bool leavesBelow(const ir::Instr &call) const {
    const ModulePoint::FunctionView *callee = call.callee.empty() ? nullptr : point.module().function(call.callee);
    return callee && std::ranges::any_of(callee->function->blocks, [&](const ir::Block &block) {
             return std::ranges::any_of(block.instrs, [&](const ir::Instr &inner) { return inner.op == ir::Op::Call && mayLeave(inner); });
           });
  }

  void follow(const ir::Terminator &end, const Majors &asked) {
    if (end.kind == ir::Terminator::Kind::Jump)
      open.push_back({end.target, asked});
    else if (end.kind == ir::Terminator::Kind::Switch)
      followSwitch(end, asked);
    else if (end.kind == ir::Terminator::Kind::Branch)
      followBranch(end, asked);
  }

  void followSwitch(const ir::Terminator &end, const Majors &asked) {
    if (isMajor(end.cond)) {
      std::map<ir::BlockId, Majors> ways;
      for (int64_t major : asked) {
        const auto found = std::ranges::find_if(end.cases, [&](const ir::SwitchCase &c) { return c.low <= major && major <= c.high; });
        ways[found == end.cases.end() ? end.other : found->target].insert(major);
      }
      open.insert(open.end(), ways.begin(), ways.end());
    } else if (isAboutRequest(end.cond)) {
      for (const ir::SwitchCase &each : end.cases)
        open.push_back({each.target, asked});
      open.push_back({end.other, asked});
    }
  }

  void followBranch(const ir::Terminator &end, const Majors &asked) {
    const ir::Instr *test = sourceOf(function, end.cond);
    const bool compares = test && test->op == ir::Op::Bin && (test->bin == ir::BinOp::Eq || test->bin == ir::BinOp::Ne);
    if (compares && isMajor(test->a) && test->b.kind == ir::Operand::Kind::Int) {
      Majors equal, other = asked;
      if (other.erase(test->b.imm))
        equal.insert(test->b.imm);
      const bool whenEqual = test->bin == ir::BinOp::Eq;
      open.push_back({whenEqual ? end.target : end.other, equal});
      open.push_back({whenEqual ? end.other : end.target, other});
    } else if (isAboutRequest(end.cond)) {
      open.push_back({end.target, asked});
      open.push_back({end.other, asked});
    } else if (decidesNothing(end.target, end.other)) {
      open.push_back({end.other, asked});
    } else if (decidesNothing(end.other, end.target)) {
      open.push_back({end.target, asked});
    }
  }

  /// A block that only says something, and goes on where control would be without it.
  bool decidesNothing(ir::BlockId aside, ir::BlockId on) const {
    const ir::Block &block = function.blocks[aside];
    return block.term.kind == ir::Terminator::Kind::Jump && block.term.target == on && std::ranges::all_of(block.instrs, [&](const ir::Instr &instr) {
             if (instr.op == ir::Op::Call)
               return goesOn(instr) && !instr.callee.empty() && isOfKind(point.contractOf(instr), "starts_nothing");
             return instr.op == ir::Op::Load || instr.op == ir::Op::Addr || instr.op == ir::Op::Bin || instr.op == ir::Op::Cast || instr.op == ir::Op::Un;
           });
  }

  const ir::Instr *numberRead(const ir::Operand &value) const {
    const ir::Instr *source = sourceOf(function, value);
    return source && source->op == ir::Op::Load ? source : nullptr;
  }

  bool isMajor(const ir::Operand &value) const {
    const ir::Place *place = readFrom(function, value);
    const auto use = place && !place->path.empty() ? point.fieldUse(*place) : std::nullopt;
    return use && use->rule.kind == std::string_view("stack_major") && isOfRequest(*place);
  }

  /// A member of the request or of its stack location.
  bool isOfRequest(const ir::Place &place) const {
    const auto derefs = std::ranges::count_if(place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
    if (derefs != 1 || place.path.front().kind != ir::Selector::Kind::Deref)
      return false;
    const What what = whatIsIn(upTo(place, 0));
    return what == What::Request || what == What::Stack;
  }

  /// Numbers in the request, and what is made of them: the same for every device.
  bool isAboutRequest(const ir::Operand &value, int hops = 0) const {
    if (value.kind == ir::Operand::Kind::Int)
      return true;
    const ir::Instr *source = hops < 8 ? sourceOf(function, value) : nullptr;
    if (!source)
      return false;
    switch (source->op) {
    case ir::Op::Bin: return isAboutRequest(source->a, hops + 1) && isAboutRequest(source->b, hops + 1);
    case ir::Op::Un: return isAboutRequest(source->a, hops + 1);
    case ir::Op::Load: break;
    default: return false;
    }
    const ir::Place &place = source->place;
    if (place.base == ir::Place::Base::Var && place.path.empty()) {
      const ir::Instr *store = place.var < function.paramCount || function.vars[place.var].addressTaken ? nullptr : onlyStoreTo(function, place.var);
      return store && store->op == ir::Op::Store && isAboutRequest(store->a, hops + 1);
    }
    return isOfRequest(place) && !isPointer(place.type) && !isMajor(value);
  }

  bool isPointer(ir::TypeId type) const {
    const ModulePoint::FunctionView *view = point.module().function(function.key);
    return !view || view->unit->types[type].kind == ir::TypeKind::Pointer;
  }

  const FunctionPoint &point;
  const ir::Function &function;
  const Known known;
  const unsigned depth;
  std::vector<std::pair<ir::BlockId, Majors>> open;
  std::set<std::pair<ir::BlockId, Majors>> seen;
};

} // namespace irqlint::rules
