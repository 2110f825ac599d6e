// A driver makes devices of two kinds, one of them without an extension, and a dispatch routine uses the extension of whatever
// device a request comes for. All requests of all devices of a driver come to the same routines.
//
//   request for ANY device --a test of the device, of its file object, of anything that tells devices apart--> fine
//                           |
//                           +--a member of the extension is used--> report: the control device has no extension
//
// The way to the member is followed from the entry of the routine: past decisions about what is asked for, and no others. Requests
// that only come to a device in a stack (Plug and Play, power) are left out.
#include "../../common/AnyDevice.h"
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class ExtensionConfusion : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isDispatch) || !point.isRegistered() || point.function().paramCount != 2)
      return;
    const ModulePoint &module = point.module();
    const std::optional<ModuleCall> bare = deviceWithoutExtension(module);
    if (!bare || !module.isWhole() || isLookedAfter(module) || setsExtensions(point))
      return;
    const Known known{{0, What::Device}, {1, What::Request}};
    if (const auto use = AnyDeviceWay(point, point.function(), known, 3).firstUse(requestsFor(module, point.function().key)))
      if (const ModulePoint::FunctionView *where = module.function(use->function->key))
        point.report(module.range(*where->unit, use->instr->loc), compose(point, *bare, *use), use->member.string());
  }

  /// One that can be opened, in a driver that makes others with an extension too. Arguments: whose, size of the extension, name.
  static std::optional<ModuleCall> deviceWithoutExtension(const ModulePoint &module) {
    std::optional<ModuleCall> bare;
    bool others = false;
    const auto isZero = [](const ir::Operand &value) { return value.kind == ir::Operand::Kind::Int && value.imm == 0; };
    for (const ModuleCall &call : module.callsOfKind("creates_device")) {
      const bool isBare = call.instr->args.size() > 2 && isZero(call.instr->args[1]);
      others |= !isBare;
      if (isBare && !isZero(call.instr->args[2]) && !bare)
        bare = call;
    }
    return others ? bare : std::nullopt;
  }

  /// The driver gives devices extensions itself.
  static bool setsExtensions(const FunctionPoint &point) {
    const auto isExtension = [&](const ir::Place &place) {
      const auto use = place.path.empty() ? std::nullopt : point.fieldUse(place);
      return use && use->whole && use->rule.kind == std::string_view("extension");
    };
    return std::ranges::any_of(point.module().functions(), [&](const ModulePoint::FunctionView &view) {
      return std::ranges::any_of(view.function->blocks, [&](const ir::Block &block) {
        return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return (i.op == ir::Op::Store || i.op == ir::Op::Copy || i.op == ir::Op::Addr) && isExtension(i.place); });
      });
    });
  }

  /// What the routine is called for when somebody opens the device and uses the handle.
  static Majors requestsFor(const ModulePoint &module, Name routine) {
    constexpr std::array ForHandles{Major::Create, Major::Close, Major::Cleanup, Major::Read, Major::Write, Major::DeviceControl};
    std::map<int64_t, std::set<Name>> slots;
    bool inLoop = false;
    for (const ObjectUse &use : usesOf(module, "DRIVER_OBJECT::MajorFunction")) {
      if (use.kind == ObjectUse::Kind::Read)
        continue;
      if (use.kind != ObjectUse::Kind::Write || !use.instr || use.instr->op != ir::Op::Store || use.instr->a.kind != ir::Operand::Kind::Function || use.instr->place.path.empty())
        return {};
      const ir::Selector &slot = use.instr->place.path.back();
      if (slot.kind == ir::Selector::Kind::Index && slot.index.kind == ir::Operand::Kind::Int)
        slots[slot.index.imm].insert(use.instr->a.name);
      else
        inLoop |= use.instr->a.name == routine;
    }
    Majors majors;
    for (int64_t major : ForHandles)
      if (const auto slot = slots.find(major); slot == slots.end() ? inLoop : slot->second == std::set{routine})
        majors.insert(major);
    return slots.contains(Major::Create) || inLoop ? majors : Majors{};
  }

  static Report compose(const FunctionPoint &point, const ModuleCall &bare, const ExtensionUse &use) {
    const std::string routine = functionName(&point.function());
    Report report;
    report.message = (use.member.empty() ? "the device extension" : quoted(use.member.str()) + " of the device extension") + " is used before anything tells which device the request is for, but " +
                     quoted(functionName(bare.from)) + " also makes a device without extension, and its requests come to " + quoted(routine) + " too";
    report.help = "compare the device with the one that has no extension first, or give every device an extension that begins with its kind";
    report.related.push_back({bare.where, "this device has no extension"});
    if (use.function != &point.function())
      report.related.push_back({point.range(point.function().loc), "the requests come in here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ExtensionConfusion)
