// A control device is created without saying who may open it: every program may.
//
//   named device, default security --can be opened, and nothing in the driver asks who opens--> report
//
// A driver that looks at the caller's token, privileges or process, or sets the security of its device later, is believed.
#include "../../common/OpenDevices.h"

namespace irqlint {
using namespace rules;

class DeviceNoSddl : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    if (!module.callsOfKind("checks_caller").empty())
      return;
    forEachOpenDevice(module, "creates_device_default_security", [&](const CreatedDevice &device) {
      Report report;
      report.message = quoted(device.call.contract->name.str()) + " makes a named device with default security, and nothing in the driver asks who opens it: every program can";
      report.help = "use the form of the routine that takes a security descriptor, with an SDDL string that grants only those who need it, as \"D:P(A;;GA;;;SY)(A;;GA;;;BA)\"";
      module.report(device.call.where, functionName(device.call.from), std::move(report), device.call.instr->text);
    });
  }
};

} // namespace irqlint

IRQLINT_RULE(DeviceNoSddl)
