// Who may open the device is not asked of those who open a name behind it: "\Device\Foo" is guarded, "\Device\Foo\anything" is not.
//
//   named device, characteristics without FILE_DEVICE_SECURE_OPEN --can be opened, names behind it are not looked at--> report
//
// The I/O manager leaves a name behind the device to the driver, as file systems want it, unless the device says otherwise.
#include "../../common/OpenDevices.h"

namespace irqlint {
using namespace rules;

class DeviceNoSecureOpen : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    if (looksAtNames(module) || isSetLater(module))
      return;
    forEachOpenDevice(module, "creates_device", [&](const CreatedDevice &device) {
      const auto characteristics = device.number(CreatedDevice::CharacteristicsAt);
      if (!characteristics || (*characteristics & CreatedDevice::SecureOpen) != 0)
        return;
      Report report;
      report.message = "the device is created without FILE_DEVICE_SECURE_OPEN: its security descriptor is not asked when a name behind its own is opened";
      report.help = "pass FILE_DEVICE_SECURE_OPEN in the characteristics";
      module.report(device.call.where, functionName(device.call.from), std::move(report), device.call.instr->text);
    });
  }

  static bool looksAtNames(const ModulePoint &module) {
    const auto names = [](const ir::Selector &step) { return step.field == std::string_view("FileName") && step.record == std::string_view("FILE_OBJECT"); };
    return std::ranges::any_of(module.functions(), [&](const ModulePoint::FunctionView &view) {
      return std::ranges::any_of(view.function->blocks, [&](const ir::Block &block) {
        return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) { return std::ranges::any_of(instr.place.path, names); });
      });
    });
  }

  static bool isSetLater(const ModulePoint &module) {
    return std::ranges::any_of(usesOf(module, "DEVICE_OBJECT::Characteristics"), [](const ObjectUse &use) { return use.kind != ObjectUse::Kind::Read; });
  }
};

} // namespace irqlint

IRQLINT_RULE(DeviceNoSecureOpen)
