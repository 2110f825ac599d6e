// Devices and the driver object: what its table of dispatch routines holds, who takes the work off a driver, where a
// pointer to a device comes from.
#pragma once

#include "Code.h"
#include "Deferred.h"

#include <set>

namespace irqlint::rules {

/// What a request is for: the slots of the table of dispatch routines.
struct Major {
  static constexpr int64_t Create = 0x00, Close = 0x02, Read = 0x03, Write = 0x04, FileSystemControl = 0x0d, DeviceControl = 0x0e, InternalDeviceControl = 0x0f, Cleanup = 0x12, Power = 0x16, SystemControl = 0x17, Pnp = 0x1b;
};
constexpr int64_t BufferedTransfer = 0x4, DirectTransfer = 0x10; ///< flags of a device object

inline bool isDriverEntry(const model::Role &role) { return role.type == std::string_view("DRIVER_INITIALIZE"); }
inline bool isAddDevice(const model::Role &role) { return role.type == std::string_view("DRIVER_ADD_DEVICE"); }
inline bool setsUp(const model::Role &role) { return isDriverEntry(role) || isAddDevice(role); }

inline const ModulePoint::FunctionView *driverEntry(const ModulePoint &module) {
  const auto found = std::ranges::find_if(module.functions(), [](const auto &f) { return std::ranges::any_of(f.roles, isDriverEntry); });
  return found == module.functions().end() ? nullptr : &*found;
}

/// A framework, a port or class driver, or the file system code looks after the driver object.
inline bool isLookedAfter(const ModulePoint &module) {
  for (const char *kind : {"joins_framework", "registers_file_system", "watches_file_systems", "starts_at_boot"})
    if (!module.callsOfKind(kind).empty())
      return true;
  return false;
}

inline const std::vector<ObjectUse> &usesOf(const ModulePoint &module, const char *object) {
  static const std::vector<ObjectUse> none;
  const auto found = module.objects().find(Name(object));
  return found == module.objects().end() ? none : found->second;
}

/// The dispatch routines that the module sets.
struct DispatchTable {
  std::map<int64_t, const ObjectUse *> slots;
  bool filled = false; ///< in a loop, or by something that is not followed: any slot may be set
  bool has(int64_t slot) const { return filled || slots.contains(slot); }
};

inline DispatchTable dispatchTable(const ModulePoint &module) {
  DispatchTable table;
  for (const ObjectUse &use : usesOf(module, "DRIVER_OBJECT::MajorFunction")) {
    const ir::Place *place = use.instr ? &use.instr->place : nullptr;
    if (use.kind == ObjectUse::Kind::Read)
      continue;
    const bool toSlot = use.kind == ObjectUse::Kind::Write && place && !place->path.empty() &&
                        place->path.back().kind == ir::Selector::Kind::Index && place->path.back().index.kind == ir::Operand::Kind::Int;
    if (toSlot)
      table.slots[place->path.back().index.imm] = &use;
    else
      table.filled = true;
  }
  return table;
}

/// The only value that is ever stored in a local; null: there are several, or its address is taken.
inline const ir::Instr *onlyStoreTo(const ir::Function &function, uint32_t variable) {
  const ir::Instr *only = nullptr;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs) {
      if (instr.op == ir::Op::Addr && isIn(instr.place, variable) && instr.place.path.empty())
        return nullptr;
      if ((instr.op == ir::Op::Store || instr.op == ir::Op::Copy) && isIn(instr.place, variable) && instr.place.path.empty()) {
        if (only)
          return nullptr;
        only = &instr;
      }
    }
  return only;
}

/// The place that a value was read from, behind casts and locals that only ever hold it; null: it was not read from one.
inline const ir::Place *readFrom(const ir::Function &function, const ir::Operand &value, int depth = 0) {
  const ir::Instr *source = sourceOf(function, value);
  if (!source || source->op != ir::Op::Load || depth > 8)
    return nullptr;
  const ir::Place &place = source->place;
  if (place.base == ir::Place::Base::Var && place.path.empty() && place.var >= function.paramCount)
    if (const ir::Instr *store = onlyStoreTo(function, place.var); store && store->op == ir::Op::Store)
      if (const ir::Place *further = readFrom(function, store->a, depth + 1))
        return further;
  return &place;
}

/// The variable that a value was read from, if it is one.
inline std::optional<uint32_t> variableRead(const ir::Function &function, const ir::Operand &value) {
  const ir::Place *place = readFrom(function, value);
  return place && place->base == ir::Place::Base::Var && place->path.empty() ? std::optional(place->var) : std::nullopt;
}

/// The place is a member of the extension of the device in that variable: reached through a local that only ever holds it.
inline bool isInExtensionOf(const ModulePoint &module, const ir::Function &function, const ir::Place &place, uint32_t device) {
  if (place.base != ir::Place::Base::Var || place.path.empty() || place.path[0].kind != ir::Selector::Kind::Deref)
    return false;
  const ir::Instr *store = onlyStoreTo(function, place.var);
  const ir::Place *extension = store && store->op == ir::Op::Store ? readFrom(function, store->a) : nullptr;
  const auto use = extension ? module.fieldUse(*extension) : std::nullopt;
  return use && use->rule.kind == std::string_view("extension") && extension->base == ir::Place::Base::Var && extension->var == device;
}

/// A member "RECORD::Field" of device extensions in which each keeps the very device that it belongs to: nothing else is ever
/// stored there in this module.
inline bool holdsOwnDevice(const ModulePoint &module, Name field) {
  const auto known = module.objects().find(field);
  if (known == module.objects().end())
    return false;
  bool isKept = false;
  for (const ObjectUse &use : known->second) {
    if (use.kind == ObjectUse::Kind::Read || (use.kind == ObjectUse::Kind::Passed && !use.byAddress))
      continue;
    if (use.kind != ObjectUse::Kind::Write || !use.function || !use.instr || use.instr->op != ir::Op::Store)
      return false;
    if (use.instr->a.kind == ir::Operand::Kind::Int && use.instr->a.imm == 0)
      continue; // forgotten
    const auto device = variableRead(*use.function, use.instr->a);
    if (!device || !isInExtensionOf(module, *use.function, use.instr->place, *device))
      return false;
    isKept = true;
  }
  return isKept;
}

/// The variable that a value was reached from, over however many members: 'Extension' for Extension->Lower.
inline std::optional<uint32_t> rootVariable(const ir::Function &function, const ir::Operand &value, int depth = 0) {
  const ir::Place *place = readFrom(function, value);
  if (!place || depth > 8)
    return std::nullopt;
  if (place->base == ir::Place::Base::Temp) {
    ir::Operand pointer;
    pointer.kind = ir::Operand::Kind::Temp;
    pointer.temp = place->temp;
    return rootVariable(function, pointer, depth + 1);
  }
  if (place->base != ir::Place::Base::Var)
    return std::nullopt;
  if (!place->path.empty() && place->var >= function.paramCount)
    if (const ir::Instr *store = onlyStoreTo(function, place->var); store && store->op == ir::Op::Store)
      if (const auto further = rootVariable(function, store->a, depth + 1))
        return further;
  return place->var;
}

/// The value is compared, or decides where the code goes on.
inline bool isTested(const ir::Function &function, uint32_t temp, int depth = 0) {
  const auto is = [temp](const ir::Operand &operand) { return isTemp(operand, temp); };
  for (const ir::Block &block : function.blocks) {
    if (is(block.term.cond))
      return true;
    for (const ir::Instr &instr : block.instrs) {
      const bool compares = instr.op == ir::Op::Bin && instr.bin >= ir::BinOp::Eq && (is(instr.a) || is(instr.b));
      const bool negates = instr.op == ir::Op::Un && instr.un == ir::UnOp::LNot && is(instr.a);
      const bool assumes = instr.op == ir::Op::Assume && is(instr.a);
      if (compares || negates || assumes)
        return true;
      if ((instr.op == ir::Op::Cast || instr.op == ir::Op::Set) && is(instr.a) && instr.result && depth < 4 && isTested(function, *instr.result, depth + 1))
        return true;
    }
  }
  return false;
}

/// The instruction in which the value goes on, behind casts, when it is a store.
inline std::vector<const ir::Instr *> storesOf(const ir::Function &function, uint32_t temp, int depth = 0) {
  std::vector<const ir::Instr *> stores;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs) {
      if (instr.op == ir::Op::Store && isTemp(instr.a, temp))
        stores.push_back(&instr);
      if ((instr.op == ir::Op::Cast || instr.op == ir::Op::Set) && isTemp(instr.a, temp) && instr.result && depth < 4)
        for (const ir::Instr *store : storesOf(function, *instr.result, depth + 1))
          stores.push_back(store);
    }
  return stores;
}

} // namespace irqlint::rules
