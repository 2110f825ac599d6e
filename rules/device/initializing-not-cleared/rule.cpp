// A device that was created after DriverEntry stays "initializing": nobody can open it or attach to it. The I/O manager clears the flag
// only for devices that exist when DriverEntry returns.
//
//   (none) --create--> INITIALIZING --clear the flag--> READY
//                        |   +-------delete-----------> (none)
//                        +--return with success, in a routine that does not only run for DriverEntry--> report
//
// Silent where another routine could clear it, or where the flags get a value that is not followed.
#include "../../common/Devices.h"
#include "../../common/Exits.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class InitializingNotCleared : public Rule {
  static constexpr int64_t Initializing = 0x80;

  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || !isDone(point, exit))
        continue;
      for (const ObjectView &device : exit.made)
        if (device.objectClass == std::string_view("device_start") && device.state == std::string_view("initializing") && mustClear(point) &&
            !point.alreadyReported(device.since))
          point.report(exit, compose(device), device.text, device.since);
    }
  }

  static bool isDone(const FunctionPoint &point, const Exit &exit) {
    if (returnsStatus(point))
      return exit.value.low >= 0;
    return exit.result == Exit::Result::None || isSuccess(point, exit) || point.function().returnType == 0;
  }

  static bool mustClear(const FunctionPoint &point) {
    const ModulePoint &module = point.module();
    if (!runsAfterDriverEntry(module, point.function().key))
      return false;
    const bool root = point.isRegistered();
    return std::ranges::none_of(usesOf(module, "DEVICE_OBJECT::Flags"), [&](const ObjectUse &use) {
      if (use.kind == ObjectUse::Kind::Read)
        return false;
      if (use.kind != ObjectUse::Kind::Write || !use.function || !use.instr || use.instr->op != ir::Op::Store)
        return true; // not followed
      switch (effectOf(*use.function, use.instr->a, use.instr->place)) {
      case Bit::Kept: return false;
      case Bit::Cleared: return !root && use.function != &point.function() && !isOwnDevice(module, use);
      case Bit::Unknown: return true;
      }
      return true;
    });
  }

  static bool runsAfterDriverEntry(const ModulePoint &module, Name key) {
    const auto isLater = [](const ModulePoint::FunctionView &f) { return !f.roles.empty() && std::ranges::none_of(f.roles, isDriverEntry); };
    return !module.callChain(key, isLater, [](const ModulePoint::FunctionView &) { return true; }).empty();
  }

  enum class Bit : uint8_t { Kept, Cleared, Unknown };

  /// What a store makes of the bit.
  static Bit effectOf(const ir::Function &function, const ir::Operand &value, const ir::Place &place, int depth = 0) {
    if (value.kind == ir::Operand::Kind::Int)
      return value.imm & Initializing ? Bit::Unknown : Bit::Cleared;
    const ir::Instr *source = sourceOf(function, value);
    if (!source || depth > 8)
      return Bit::Unknown;
    if (source->op == ir::Op::Load)
      return samePlace(function, source->place, place) ? Bit::Kept : Bit::Unknown;
    if (source->op != ir::Op::Bin || (source->bin != ir::BinOp::And && source->bin != ir::BinOp::Or))
      return Bit::Unknown;
    const auto side = [&](const ir::Operand &o) { return effectOf(function, o, place, depth + 1); };
    const auto mask = [&](const ir::Operand &o) { return o.kind == ir::Operand::Kind::Int && (o.imm & Initializing); };
    const Bit a = side(source->a), b = side(source->b);
    if (source->bin == ir::BinOp::And)
      return a == Bit::Cleared || b == Bit::Cleared ? Bit::Cleared : mask(source->a) ? b : mask(source->b) ? a : Bit::Unknown;
    // What is added may hold the bit or not: it stays as it was.
    return a == Bit::Kept || b == Bit::Kept ? Bit::Kept : a == Bit::Cleared && b == Bit::Cleared ? Bit::Cleared : Bit::Unknown;
  }

  /// The store goes to a device that the same function creates and holds in a local.
  static bool isOwnDevice(const ModulePoint &module, const ObjectUse &use) {
    const ir::Place &place = use.instr->place;
    std::optional<uint32_t> variable;
    if (place.base == ir::Place::Base::Var)
      variable = place.var;
    else if (place.base == ir::Place::Base::Temp) {
      ir::Operand pointer;
      pointer.kind = ir::Operand::Kind::Temp;
      pointer.temp = place.temp;
      if (const ir::Instr *load = sourceOf(*use.function, pointer); load && load->op == ir::Op::Load && load->place.base == ir::Place::Base::Var && load->place.path.empty())
        variable = load->place.var;
    }
    return variable && std::ranges::any_of(module.callsOfKind("creates_device"), [&](const ModuleCall &call) {
             return call.from == use.function && std::ranges::any_of(call.instr->args, [&](const ir::Operand &argument) {
                      const ir::Place *given = placeAt(*use.function, argument);
                      return given && isIn(*given, *variable) && given->path.empty();
                    });
           });
  }

  static Report compose(const ObjectView &device) {
    Report report;
    report.message = "the device " + quoted(device.text) + " is left with DO_DEVICE_INITIALIZING set: nobody can open it or attach to it";
    report.help = "clear DO_DEVICE_INITIALIZING in its Flags as the last step, after the other flags are set and it is attached";
    if (device.since.valid())
      report.related.push_back({device.since, "created here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(InitializingNotCleared)
