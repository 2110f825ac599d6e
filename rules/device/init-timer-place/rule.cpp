// The timer of a device object is initialized where that happens more than once for the same device.
//
//   created --initialize, once: AddDevice, or where the device is created--> ready --start, stop, start … --> deleted
//                                                                            |
//                                                 initialize again -> report +
//
// A dispatch routine or a DPC runs many times for one device, and so does what only they call. Code that creates the
// device itself, or asks a mark of its own before, initializes once.
#include "../../common/Deferred.h"
#include "../../common/Values.h"
#include "../../common/Wording.h"

#include <set>

namespace irqlint {
using namespace rules;

class InitTimerPlace : public Rule {
  void atObject(ObjectPoint &point) const override {
    const model::Effect &effect = point.effect();
    if (effect.lockClass != std::string_view("io_timer") || !leadsTo(effect, "initialized"))
      return;
    const ObjectView object = point.object();
    if (object.state.empty() || object.state == std::string_view("deleted"))
      return;
    Report report;
    report.message = "the timer of " + quoted(object.text) + " is initialized a second time on this path";
    report.help = "initialize it once, when the device object has been created";
    if (object.since.valid())
      report.related.push_back({object.since, "initialized here first"});
    point.report(std::move(report), object.text);
  }

  void atModuleEnd(ModulePoint &module) const override {
    std::set<Name> creating;
    for (const ModuleCall &call : module.callsOfKind("creates_device"))
      if (call.from)
        creating.insert(call.from->key);
    const auto creates = [&](const ModulePoint::FunctionView &view) { return creating.contains(view.function->key); };
    for (const ModuleCall &call : module.callsOfKind("initializes_device_timer")) {
      const ModulePoint::FunctionView *view = call.from ? module.function(call.from->key) : nullptr;
      if (!view || creates(*view) || asksMark(*call.from, *call.instr))
        continue;
      const auto chain = module.callChain(
          call.from->key, [&](const auto &v) { return !creates(v) && std::ranges::any_of(v.roles, runsAgain); },
          [&](const auto &v) { return !creates(v); });
      if (!chain.empty())
        module.report(call.where, call.from->name.string(),
                      compose(*chain.front(), chain.front()->function != call.from), call.instr->text);
    }
  }

  static bool runsAgain(const model::Role &role) {
    constexpr std::array Repeated = std::to_array<std::string_view>(
        {"DRIVER_DISPATCH", "DRIVER_STARTIO", "DRIVER_CANCEL", "KDEFERRED_ROUTINE", "IO_DPC_ROUTINE",
         "IO_TIMER_ROUTINE", "IO_COMPLETION_ROUTINE", "IO_WORKITEM_ROUTINE", "IO_WORKITEM_ROUTINE_EX",
         "EVT_WDF_DEVICE_PREPARE_HARDWARE", "EVT_WDF_DEVICE_D0_ENTRY"});
    return isOneOf(role.type, Repeated);
  }

  /// A test before the call reads what the function also writes: "already initialized".
  static bool asksMark(const ir::Function &function, const ir::Instr &call) {
    const auto isWritten = [&](const ir::Place &place) {
      return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
        return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) {
          return i.op == ir::Op::Store && samePlace(function, i.place, place);
        });
      });
    };
    const auto asks = [&](auto &self, const ir::Operand &value, int depth) -> bool {
      const ir::Instr *source = depth < 6 ? sourceOf(function, value) : nullptr;
      if (!source)
        return false;
      if (source->op == ir::Op::Load)
        return !source->place.path.empty() && isWritten(source->place);
      return self(self, source->a, depth + 1) || self(self, source->b, depth + 1);
    };
    return std::ranges::any_of(decisionsBefore(function, call),
                               [&](const ir::Terminator *decision) { return asks(asks, decision->cond, 0); });
  }

  static Report compose(const ModulePoint::FunctionView &root, bool indirect) {
    Report report;
    report.message = "the timer of a device is initialized " + std::string(indirect ? "in a function that " : "in ") +
                     quoted(root.function->name.str()) + (indirect ? " calls" : "") +
                     ", which runs again and again for one device";
    report.help = "initialize it once: in the AddDevice routine, right after the device object has been created";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(InitTimerPlace)
