// Handlers of exceptions: which __except catches what is raised at a place, where its code begins, what may be raised inside of its
// __try at all.
#pragma once

#include "Devices.h"
#include "Values.h"

namespace irqlint::rules {

inline bool isWithin(const ir::Function &function, uint32_t region, uint32_t outer) {
  for (unsigned hops = 0; region && region < function.regions.size() && hops < 64; ++hops, region = function.regions[region].parent)
    if (region == outer)
      return true;
  return false;
}

/// The __try whose __except catches what is raised in the block; 0: none of this function.
inline uint32_t caughtBy(const ir::Function &function, const ir::Block &block) {
  for (uint32_t region = block.region; region && region < function.regions.size(); region = function.regions[region].parent)
    if (function.regions[region].kind == ir::SehRegion::Kind::Except && function.regions[region].filter != ir::SehRegion::Filter::ContinueSearch)
      return region;
  return 0;
}

/// Where the code of a handler begins.
struct HandlerStart {
  ir::BlockId block = ir::NoBlock;
  size_t first = 0; ///< index of its first instruction
};

/// Exceptions of the __try go to the filter first, and from there on with the search or into the handler.
inline std::optional<HandlerStart> handlerOf(const ir::Function &function, uint32_t region) {
  std::vector<ir::BlockId> open;
  std::vector<bool> seen(function.blocks.size());
  for (const ir::Block &block : function.blocks)
    if (block.region == region && block.unwind != ir::NoBlock)
      open.push_back(block.unwind);
  while (!open.empty()) {
    const ir::BlockId id = open.back();
    open.pop_back();
    if (seen[id])
      continue;
    seen[id] = true;
    const ir::Block &block = function.blocks[id];
    const auto left = std::ranges::find_if(block.instrs, [&](const ir::Instr &i) { return i.op == ir::Op::Mark && i.mark == ir::MarkKind::SehLeave && i.region == region; });
    if (left == block.instrs.end()) {
      for (ir::BlockId next : {block.term.target, block.term.other})
        if (next != ir::NoBlock)
          open.push_back(next);
    } else if (block.term.kind != ir::Terminator::Kind::Unwind || left + 1 != block.instrs.end()) {
      return HandlerStart{id, static_cast<size_t>(left - block.instrs.begin()) + 1};
    }
  }
  return std::nullopt;
}

inline bool goesThroughPointer(const ir::Place &place) {
  return place.base == ir::Place::Base::Temp || std::ranges::any_of(place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
}

/// The memory that the instruction itself reads or writes through a pointer.
inline std::vector<const ir::Place *> touched(const ir::Instr &instr) {
  std::vector<const ir::Place *> places;
  if (instr.op != ir::Op::Load && instr.op != ir::Op::Store && instr.op != ir::Op::Copy)
    return places;
  for (const ir::Place *place : {&instr.place, &instr.place2})
    if ((place == &instr.place || instr.op == ir::Op::Copy) && goesThroughPointer(*place))
      places.push_back(place);
  return places;
}

inline bool couldRaise(const ir::Instr &instr) {
  const bool divides = instr.op == ir::Op::Bin && instr.bin >= ir::BinOp::SDiv && instr.bin <= ir::BinOp::URem && instr.b.kind != ir::Operand::Kind::Int;
  return instr.op == ir::Op::Call || divides || !touched(instr).empty();
}

inline bool raises(const model::Contract &contract) { return contract.has(model::Effect::Kind::Raise) || contract.has(model::Effect::Kind::AlwaysRaise); }

/// Calls `see` with every instruction in the __try, those of inner ones too.
template <class See> void forEachIn(const ir::Function &function, uint32_t region, See see) {
  for (const ir::Block &block : function.blocks)
    if (isWithin(function, block.region, region))
      for (const ir::Instr &instr : block.instrs)
        see(instr);
}

/// Where control may go from a block without an exception.
inline std::vector<ir::BlockId> onwardFrom(const ir::Block &block) {
  std::vector<ir::BlockId> next{block.term.target, block.term.other};
  for (const ir::SwitchCase &each : block.term.cases)
    next.push_back(each.target);
  std::erase(next, ir::NoBlock);
  return next;
}

/// The blocks that run when nothing in the __try raised: what is not among them belongs to its handler alone.
inline std::vector<bool> withoutException(const ir::Function &function) {
  std::vector<bool> seen(function.blocks.size());
  std::vector<ir::BlockId> open;
  if (!function.blocks.empty())
    open.push_back(0);
  while (!open.empty()) {
    const ir::BlockId id = open.back();
    open.pop_back();
    if (seen[id])
      continue;
    seen[id] = true;
    for (ir::BlockId next : onwardFrom(function.blocks[id]))
      open.push_back(next);
  }
  return seen;
}

/// Records of the system of which drivers only ever have objects in system space.
inline bool isKernelRecord(std::string_view record) {
  constexpr std::array records = std::to_array<std::string_view>({"DEVICE_OBJECT", "DRIVER_OBJECT", "FILE_OBJECT", "IRP", "IO_STACK_LOCATION", "MDL", "VPB", "KDPC", "KTIMER", "KEVENT",
                                                                  "WORK_QUEUE_ITEM", "DEVOBJ_EXTENSION", "SECTION_OBJECT_POINTERS", "CONFIGURATION_INFORMATION"});
  std::string_view name = record;
  if (name.starts_with('_'))
    name.remove_prefix(1);
  return std::ranges::find(records, name) != records.end();
}

inline bool givesSystemMemory(const model::Contract &contract) {
  return std::ranges::any_of(contract.effects, [](const model::Effect &e) {
    return e.kind == model::Effect::Kind::Allocate || (e.kind == model::Effect::Kind::Buffer && e.what == std::string_view("maps"));
  });
}

/// The local holds nothing but the extension of a device, or memory that the driver allocated or mapped.
template <class Point> bool holdsDriversMemory(const Point &point, const ir::Function &function, uint32_t variable) {
  if (function.vars[variable].addressTaken)
    return false;
  if (const ir::Instr *store = onlyStoreTo(function, variable); store && store->op == ir::Op::Store)
    if (const ir::Place *from = readFrom(function, store->a))
      if (const auto use = point.fieldUse(*from); use && use->rule.kind == std::string_view("extension"))
        return true;
  const Calls calls = callsBehindLocal(function, variable);
  return !calls.empty() && std::ranges::all_of(calls, [&](const ir::Instr *call) { return givesSystemMemory(point.contractOf(*call)); });
}

/// Every pointer on the way to the place certainly leads into system space.
template <class Point> bool isKernelMemory(const Point &point, const ir::Function &function, const ir::Place &place) {
  for (size_t i = 0; i < place.path.size(); ++i) {
    if (place.path[i].kind != ir::Selector::Kind::Deref)
      continue;
    const bool isOfSystem = i + 1 < place.path.size() && place.path[i + 1].kind == ir::Selector::Kind::Field && isKernelRecord(place.path[i + 1].record.str());
    const bool isDrivers = i == 0 && place.base == ir::Place::Base::Var && holdsDriversMemory(point, function, place.var);
    if (!isOfSystem && !isDrivers)
      return false;
  }
  return place.base != ir::Place::Base::Temp || (!place.path.empty() && place.path.front().kind == ir::Selector::Kind::Deref);
}

/// The argument is no address that a program could have chosen.
template <class Point> bool isKernelArgument(const Point &point, const ir::Function &function, const ir::Operand &argument) {
  const ir::Type &type = point.unit().types[argument.type];
  if (argument.kind != ir::Operand::Kind::Temp || type.kind != ir::TypeKind::Pointer || type.name == std::string_view("HANDLE"))
    return argument.kind != ir::Operand::Kind::Undef;
  const ir::Type &to = point.unit().types[type.element];
  if (to.kind == ir::TypeKind::Record && isKernelRecord(to.name.str()))
    return true;
  const ir::Instr *source = sourceOf(function, argument);
  return source && source->op == ir::Op::Addr && (!goesThroughPointer(source->place) || isKernelMemory(point, function, source->place));
}

/// What stands inside of a __try.
struct TryBody {
  bool hasCall = false;
  bool mayRaise = false;      ///< a call that raises, that is not known, or that may be handed an address of a program; a division
  bool touchesKernel = false; ///< memory that certainly is in system space
  bool touchesOther = false;  ///< memory of which that is not known
};

template <class Point> TryBody bodyOf(const Point &point, uint32_t region) {
  const ir::Function &function = point.function();
  TryBody body;
  forEachIn(function, region, [&](const ir::Instr &instr) {
    for (const ir::Place *place : touched(instr))
      (isKernelMemory(point, function, *place) ? body.touchesKernel : body.touchesOther) = true;
    if (instr.op != ir::Op::Call) {
      body.mayRaise = body.mayRaise || (touched(instr).empty() && couldRaise(instr));
      return;
    }
    const model::Contract &contract = point.contractOf(instr);
    body.hasCall = true;
    if (instr.callee.empty() || !contract.known || contract.callsBack || raises(contract) || isOfKind(contract, "calls_driver") ||
        isOfKind(contract, "may_raise") || isOfKind(contract, "user_mapping") ||
        !std::ranges::all_of(instr.args, [&](const ir::Operand &a) { return isKernelArgument(point, function, a); }))
      body.mayRaise = true;
  });
  return body;
}

} // namespace irqlint::rules
