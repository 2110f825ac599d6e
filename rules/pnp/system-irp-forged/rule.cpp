// A driver fills in a Plug and Play or power request that only the system may send, and sends it down a stack.
//
//   stack location: Plug and Play + start, remove, stop, eject … or their queries  -> report
//   stack location: power + set or query power                                     -> report
//
// Requests that drivers may send to each other (capabilities, interfaces, bus data) are right: silent.
#include "../../common/SentRequests.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class SystemIrpForged : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    for (const SentRequest &request : sentRequests(module))
      if (const char *name = reservedName(request))
        module.report(request.where, functionName(request.function), compose(request, name), name);
  }

  static const char *reservedName(const SentRequest &request) {
    static constexpr std::pair<int64_t, const char *> plugAndPlay[] = {
        {0x00, "IRP_MN_START_DEVICE"}, {0x01, "IRP_MN_QUERY_REMOVE_DEVICE"}, {0x02, "IRP_MN_REMOVE_DEVICE"}, {0x03, "IRP_MN_CANCEL_REMOVE_DEVICE"},
        {0x04, "IRP_MN_STOP_DEVICE"}, {0x05, "IRP_MN_QUERY_STOP_DEVICE"}, {0x06, "IRP_MN_CANCEL_STOP_DEVICE"}, {0x11, "IRP_MN_EJECT"},
        {0x17, "IRP_MN_SURPRISE_REMOVAL"}};
    static constexpr std::pair<int64_t, const char *> power[] = {{0x02, "IRP_MN_SET_POWER"}, {0x03, "IRP_MN_QUERY_POWER"}};
    const auto find = [&](const auto &names) -> const char * {
      for (const auto &[code, name] : names)
        if (code == request.minor)
          return name;
      return nullptr;
    };
    return request.major == Major::Pnp ? find(plugAndPlay) : request.major == Major::Power ? find(power) : nullptr;
  }

  static Report compose(const SentRequest &request, const std::string &name) {
    const bool power = request.major == Major::Power;
    Report report;
    report.message = quoted(functionName(request.function)) + " sends " + name + ", which only the " + (power ? "power" : "PnP") + " manager may send";
    report.help = power ? "ask the power manager to send the request" : "ask the PnP manager instead: report that the device failed, or that its relations have changed";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(SystemIrpForged)
