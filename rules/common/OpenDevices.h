// Control devices that programs can open: named, made by the driver itself, and with a routine that answers opening.
//
// They are made when the driver starts. Not among them: devices of Plug and Play stacks, whose security comes with the installation,
// and those of file systems, disks and tapes, for which the I/O manager has a stricter default.
#pragma once

#include "Devices.h"
#include "Wording.h"

namespace irqlint::rules {

/// The arguments of the routines that create devices are the same, up to the characteristics.
struct CreatedDevice {
  static constexpr size_t NameAt = 2, TypeAt = 3, CharacteristicsAt = 4;
  static constexpr int64_t SecureOpen = 0x100;
  const ModuleCall &call;

  const ir::Operand *argument(size_t index) const { return index < call.instr->args.size() ? &call.instr->args[index] : nullptr; }
  std::optional<int64_t> number(size_t index) const {
    const ir::Operand *value = argument(index);
    return value && value->kind == ir::Operand::Kind::Int ? std::optional(value->imm) : std::nullopt;
  }
  /// The address of a variable is handed over as the name.
  bool isNamed() const { return argument(NameAt) && placeAt(*call.from, *argument(NameAt)); }
  bool hasStrictDefault() const {
    constexpr std::array<int64_t, 10> types{0x02, 0x03, 0x07, 0x08, 0x09, 0x14, 0x1f, 0x20, 0x24, 0x35};
    const auto type = number(TypeAt);
    return !type || std::ranges::find(types, *type) != types.end();
  }
};

/// Calls `see` with every call that creates a device which any program can try to open.
template <class See> void forEachOpenDevice(const ModulePoint &module, std::string_view kind, See see) {
  if (!module.isReadWhole() || !module.callsOfKind("registers_file_system").empty() || !dispatchTable(module).has(Major::Create))
    return;
  const auto any = [](const ModulePoint::FunctionView &) { return true; };
  const auto starts = [](const ModulePoint::FunctionView &view) { return std::ranges::any_of(view.roles, isDriverEntry); };
  for (const ModuleCall &call : module.callsOfKind(kind))
    if (call.from && CreatedDevice{call}.isNamed() && !CreatedDevice{call}.hasStrictDefault() && !module.callChain(call.from->key, starts, any).empty())
      see(CreatedDevice{call});
}

} // namespace irqlint::rules
