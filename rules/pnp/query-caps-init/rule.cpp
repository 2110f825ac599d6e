// A driver asks for the capabilities of a device, but does not fill in the structure as the drivers below expect it: its size and version, and
// -1 in the address and the UI number, which say "not known" until a bus driver knows better.
//
//   stack location: Plug and Play + query capabilities
//   and some of the four members are written nowhere in the driver, nor is the structure copied or filled as a whole  -> report
#include "../../common/SentRequests.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class QueryCapsInit : public Rule {
  static constexpr int64_t QueryCapabilities = 0x09;

  void atModuleEnd(ModulePoint &module) const override {
    const std::string missing = missingMembers(module);
    if (missing.empty() || !module.isReadWhole())
      return;
    for (const SentRequest &request : sentRequests(module))
      if (request.major == Major::Pnp && request.minor == QueryCapabilities && !handsInWhole(*request.function))
        module.report(request.where, functionName(request.function), compose(request, missing), "IRP_MN_QUERY_CAPABILITIES");
  }

  static std::string missingMembers(const ModulePoint &module) {
    std::string missing;
    for (const auto &[member, value] : {std::pair("Size", "the size of the structure"), std::pair("Version", "1"), std::pair("Address", "-1"), std::pair("UINumber", "-1")}) {
      const auto &uses = usesOf(module, (std::string("DEVICE_CAPABILITIES::") + member).c_str());
      if (std::ranges::none_of(uses, [](const ObjectUse &use) { return use.kind != ObjectUse::Kind::Read; }))
        missing += (missing.empty() ? "" : ", ") + quoted(member);
    }
    return missing;
  }

  /// The structure comes from elsewhere, or is copied from one that is filled in.
  static bool handsInWhole(const ir::Function &function) {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) { return instr.op == ir::Op::Copy && isLocalRecord(instr.place); });
    });
  }

  static bool isLocalRecord(const ir::Place &place) {
    return std::ranges::none_of(place.path, [](const ir::Selector &step) { return step.kind == ir::Selector::Kind::Field; });
  }

  static Report compose(const SentRequest &request, const std::string &missing) {
    Report report;
    report.message = quoted(functionName(request.function)) + " asks for the capabilities of a device, but the driver never sets " + missing + " of the structure";
    report.help = "zero the structure, then set its size, version 1, and -1 for the address and the UI number";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(QueryCapsInit)
