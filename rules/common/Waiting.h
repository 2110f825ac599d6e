// Requests that a driver keeps: the member or the global in which they wait, whether code on the way there may see to it that
// somebody ends the wait, and who takes them out again.
//
//   dispatch --quiet calls--> kept in a place --STATUS_PENDING-->   ...   a function that takes from the place <-- its callers, up to roles
#pragma once

#include "Devices.h"

#include <functional>
#include <set>

namespace irqlint::rules {

/// A place by name: "RECORD::Field" for the last member named, or a global.
inline Name placeName(const ir::Place &place) {
  for (auto step = place.path.rbegin(); step != place.path.rend(); ++step) {
    if (step->kind == ir::Selector::Kind::Field)
      return Name(step->record.string() + "::" + step->field.string());
    if (step->kind == ir::Selector::Kind::Deref)
      return {};
  }
  return place.base == ir::Place::Base::Global ? place.name : Name();
}

/// What code does at a place where requests are kept.
enum class Visit : uint8_t {
  None,
  Looks, ///< whether there is one, or to make it empty or put one in
  Takes, ///< comes by the requests
  Lost   ///< its address goes where it is not followed
};

class KeptRequests {
public:
  using ContractOf = std::function<const model::Contract &(const ir::Instr &)>;

  /// `record`: the record that requests are, as types name it.
  KeptRequests(const ModulePoint &module, ContractOf contractOf, Name record) : module(module), contractOf(std::move(contractOf)), record(record) {}

  struct Step {
    const ModulePoint::FunctionView *function;
    const ir::Instr *instr;
  };
  struct Keeping {
    Name place;            ///< empty: it has no name
    std::vector<Step> way; ///< the calls that lead there, and the instruction itself
  };

  /// Where the function, and what it calls, keeps requests.
  std::vector<Keeping> keepings(const ModulePoint::FunctionView &function, unsigned depth = 0) const {
    std::vector<Keeping> all;
    for (const ir::Block &block : function.function->blocks)
      for (const ir::Instr &instr : block.instrs)
        if (const auto place = keptBy(function, instr)) {
          all.push_back({*place, {{&function, &instr}}});
        } else if (const ModulePoint::FunctionView *callee = depth < MaxDepth ? calledBy(instr) : nullptr) {
          for (Keeping &inner : keepings(*callee, depth + 1)) {
            inner.way.insert(inner.way.begin(), {&function, &instr});
            all.push_back(std::move(inner));
          }
        }
    return all;
  }

  /// Nothing that can run on the way to the place and back sets anybody to work, or takes from the places.
  bool isQuiet(const Keeping &keeping, const std::set<Name> &places) const {
    for (const auto &[function, site] : keeping.way) {
      const std::vector<bool> onWay = blocksThrough(*function->function, blockOf(*function->function, *site));
      for (ir::BlockId block = 0; block < onWay.size(); ++block)
        if (onWay[block])
          for (const ir::Instr &instr : function->function->blocks[block].instrs)
            if (!(&instr == site && calledBy(instr)) && !isQuiet(*function, instr, places, 0))
              return false;
    }
    return true;
  }

  /// The functions that come by what is kept there; nothing when that cannot be told.
  std::optional<std::vector<const ModulePoint::FunctionView *>> takers(const std::set<Name> &places) const {
    std::vector<const ModulePoint::FunctionView *> found;
    for (const ModulePoint::FunctionView &function : module.functions()) {
      Visit worst = Visit::None;
      for (const ir::Block &block : function.function->blocks)
        for (const ir::Instr &instr : block.instrs)
          worst = std::max(worst, visit(*function.function, instr, places));
      if (worst == Visit::Lost)
        return std::nullopt;
      if (worst == Visit::Takes)
        found.push_back(&function);
    }
    return found;
  }

  /// The roles in which the system may come to the function. Nothing: somebody who is not known may call it too.
  std::optional<std::vector<model::Role>> rolesAbove(const ModulePoint::FunctionView &function) const {
    std::vector<model::Role> roles;
    std::set<Name> seen{function.function->key};
    std::vector<Name> open{function.function->key};
    while (!open.empty()) {
      const ModulePoint::FunctionView *at = module.function(open.back());
      const std::vector<Reference> references = module.references(open.back());
      open.pop_back();
      if (!at)
        return std::nullopt;
      const bool handedOut = std::ranges::any_of(references, [](const Reference &r) { return !r.isCall; });
      if (at->roles.empty() && (handedOut || references.empty()))
        return std::nullopt;
      roles.insert(roles.end(), at->roles.begin(), at->roles.end());
      for (const Reference &reference : references)
        if (reference.isCall && reference.from && seen.insert(reference.from->key).second)
          open.push_back(reference.from->key);
    }
    return roles;
  }

private:
  static constexpr unsigned MaxDepth = 5;

  static bool isNull(const ir::Operand &value) { return value.kind == ir::Operand::Kind::Int && value.imm == 0; }

  bool isRequest(const ir::UnitTables &unit, ir::TypeId type) const {
    return unit.types[type].kind == ir::TypeKind::Pointer && unit.types[unit.types[type].element].name == record;
  }

  const ModulePoint::FunctionView *calledBy(const ir::Instr &instr) const {
    return instr.op == ir::Op::Call && !instr.callee.empty() && !instr.isVirtual ? module.function(instr.callee) : nullptr;
  }

  /// The place in which the instruction itself puts a request; an empty name: one without.
  std::optional<Name> keptBy(const ModulePoint::FunctionView &function, const ir::Instr &instr) const {
    if (instr.op == ir::Op::Call)
      return listOf(*function.function, instr);
    const bool keeps = instr.op == ir::Op::Store && isRequest(*function.unit, instr.place.type) && isShared(instr.place) && !isNull(instr.a);
    return keeps ? std::optional(placeName(instr.place)) : std::nullopt;
  }

  /// Not a local: others may find what is stored there.
  static bool isShared(const ir::Place &place) {
    return place.base != ir::Place::Base::Var || std::ranges::any_of(place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
  }

  /// The head of the list in which the call puts a request.
  std::optional<Name> listOf(const ir::Function &function, const ir::Instr &call) const {
    for (const model::Effect &effect : contractOf(call).effects) {
      const bool inserts = effect.kind == model::Effect::Kind::Object && effect.lock.kind == model::Where::Kind::Arg && effect.lock.arg == 1 &&
                           (effect.lockClass == std::string_view("irp.listed") || effect.what == std::string_view("queued"));
      if (!inserts || call.args.size() < 2)
        continue;
      const ir::Place *entry = placeAt(function, call.args[1]), *head = placeAt(function, call.args[0]);
      const bool ofRequest = entry && std::ranges::any_of(entry->path, [&](const ir::Selector &s) { return s.record == record; });
      if (ofRequest)
        return head ? placeName(*head) : Name();
    }
    return std::nullopt;
  }

  // ------------------------------------------------------------------------------------------- the way to the place

  /// The blocks from which control can reach the block, and those that it can reach from there.
  static std::vector<bool> blocksThrough(const ir::Function &function, ir::BlockId middle) {
    std::vector<std::vector<ir::BlockId>> after(function.blocks.size()), before(function.blocks.size());
    for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
      for (ir::BlockId next : successors(function.blocks[block])) {
        after[block].push_back(next);
        before[next].push_back(block);
      }
    std::vector<bool> through(function.blocks.size());
    for (const auto *edges : {&after, &before}) {
      std::vector<bool> seen(function.blocks.size());
      std::vector<ir::BlockId> open{middle};
      while (!open.empty()) {
        const ir::BlockId block = open.back();
        open.pop_back();
        if (block == ir::NoBlock || seen[block])
          continue;
        seen[block] = through[block] = true;
        open.insert(open.end(), (*edges)[block].begin(), (*edges)[block].end());
      }
    }
    return through;
  }

  /// Facts tell of locks, memory and the IRQL, or of a kind that is known to be harmless.
  static bool startsNothing(const model::Contract &contract) {
    constexpr auto Quiet = std::to_array<const char *>({"starts_nothing", "completes_irp", "interlocked", "interlocked_list", "list_change", "list_init", "tests_list", "copies_memory",
                                                        "own_stack", "current_process", "current_thread", "current_thread_id"});
    bool quiet = std::ranges::any_of(Quiet, [&](const char *kind) { return isOfKind(contract, kind); });
    if (contract.callsBack && !quiet)
      return false;
    for (const model::Effect &effect : contract.effects)
      switch (effect.kind) {
      case model::Effect::Kind::Register:
      case model::Effect::Kind::Wait: return false;
      case model::Effect::Kind::Acquire:
      case model::Effect::Kind::Release:
      case model::Effect::Kind::SetIrql:
      case model::Effect::Kind::RestoreIrql:
      case model::Effect::Kind::ReadIrql:
      case model::Effect::Kind::Allocate:
      case model::Effect::Kind::Free:
      case model::Effect::Kind::NoReturn:
      case model::Effect::Kind::AlwaysRaise: quiet = true; break;
      default: break;
      }
    return quiet;
  }

  bool isQuiet(const ModulePoint::FunctionView &function, const ir::Instr &instr, const std::set<Name> &places, unsigned depth) const {
    if (visit(*function.function, instr, places) >= Visit::Takes)
      return false;
    if (instr.op == ir::Op::Store) // registers of a device
      return !function.unit->types[instr.place.type].isVolatile || !isShared(instr.place);
    if (instr.op != ir::Op::Call)
      return true;
    if (instr.callee.empty() || instr.isVirtual || depth > MaxDepth)
      return false;
    const ModulePoint::FunctionView *callee = calledBy(instr);
    if (!callee)
      return startsNothing(contractOf(instr));
    return std::ranges::all_of(callee->function->blocks, [&](const ir::Block &block) {
      return std::ranges::all_of(block.instrs, [&](const ir::Instr &inner) { return isQuiet(*callee, inner, places, depth + 1); });
    });
  }

  // ------------------------------------------------------------------------------------------- visits

  /// How many steps of the path name the place: 0 when it does not lie there.
  static size_t stepsTo(const ir::Place &place, const std::set<Name> &places) {
    ir::Place part = place;
    for (;; part.path.pop_back()) {
      if (places.contains(placeName(part)) && !placeName(part).empty())
        return std::max<size_t>(part.path.size(), 1);
      if (part.path.empty())
        return 0;
    }
  }

  Visit visit(const ir::Function &function, const ir::Instr &instr, const std::set<Name> &places) const {
    if (instr.op == ir::Op::Copy)
      return stepsTo(instr.place2, places) ? Visit::Takes : stepsTo(instr.place, places) ? Visit::Looks : Visit::None;
    const size_t steps = stepsTo(instr.place, places);
    if (!steps)
      return Visit::None;
    const bool exact = instr.place.path.size() <= steps;
    switch (instr.op) {
    case ir::Op::Load: return instr.result && isOnlyTested(function, *instr.result) ? Visit::Looks : Visit::Takes;
    case ir::Op::Store: return exact ? Visit::Looks : Visit::Takes;
    case ir::Op::Addr: return instr.result ? visitByAddress(function, *instr.result, 0) : Visit::Looks;
    default: return Visit::None;
    }
  }

  Visit visitByAddress(const ir::Function &function, uint32_t temp, unsigned depth) const {
    Visit worst = Visit::Looks;
    const auto is = [&](const ir::Operand &operand) { return isTemp(operand, temp); };
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        if (instr.place.base == ir::Place::Base::Temp && instr.place.temp == temp && instr.op != ir::Op::Call && instr.op != ir::Op::Mark)
          worst = std::max(worst, Visit::Takes);
        if (instr.op == ir::Op::Store && is(instr.a))
          worst = std::max(worst, isShared(instr.place) ? Visit::Lost : Visit::Takes);
        if ((instr.op == ir::Op::Cast || instr.op == ir::Op::Set) && is(instr.a))
          worst = std::max(worst, instr.result && depth < 4 ? visitByAddress(function, *instr.result, depth + 1) : Visit::Lost);
        for (size_t i = 0; instr.op == ir::Op::Call && i < instr.args.size(); ++i)
          if (is(instr.args[i]))
            worst = std::max(worst, i == 0 && leavesIn(function, instr) ? Visit::Looks : Visit::Takes);
      }
    return worst;
  }

  /// The call puts something into the list, makes it empty or looks whether it is.
  bool leavesIn(const ir::Function &function, const ir::Instr &call) const {
    const model::Contract &contract = contractOf(call);
    return listOf(function, call) || isOfKind(contract, "list_init") || isOfKind(contract, "tests_list");
  }

  static bool isOnlyTested(const ir::Function &function, uint32_t temp, unsigned depth = 0) {
    bool tested = false;
    for (const ir::Block &block : function.blocks) {
      if (isTemp(block.term.value, temp))
        return false;
      tested |= isTemp(block.term.cond, temp);
      for (const ir::Instr &instr : block.instrs) {
        bool used = instr.place.base == ir::Place::Base::Temp && instr.place.temp == temp && instr.place.path.size();
        forEachOperand(instr, [&](const ir::Operand &operand) { used |= isTemp(operand, temp); });
        if (!used)
          continue;
        const bool compares = (instr.op == ir::Op::Bin && instr.bin >= ir::BinOp::Eq) || (instr.op == ir::Op::Un && instr.un == ir::UnOp::LNot) || instr.op == ir::Op::Assume;
        const bool passes = (instr.op == ir::Op::Cast || instr.op == ir::Op::Set) && instr.result && depth < 4 && isOnlyTested(function, *instr.result, depth + 1);
        if (!compares && !passes)
          return false;
        tested = true;
      }
    }
    return tested;
  }

  const ModulePoint &module;
  ContractOf contractOf;
  Name record;
};

} // namespace irqlint::rules
