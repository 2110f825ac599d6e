// Calls by which a driver has power over the machine or over what others own, and the caller's say in them.
#pragma once

#include "Buffers.h"
#include "Values.h"

namespace irqlint::rules {

/// An argument of the call was read from a buffer of the request.
constexpr BufferView::How Argument{4};

struct Power {
  std::string_view kind, words;
  bool isHardware;
};

inline constexpr std::array Powers = std::to_array<Power>({
    {"maps_physical", "which physical memory is mapped or copied", true},
    {"writes_msr", "which model-specific register is written, or with what", true},
    {"reads_msr", "which model-specific register is read", true},
    {"port_io", "which I/O port is read or written", true},
    {"pci_config", "which bytes of PCI configuration space are read or written", true},
    {"control_register", "what a control register holds", true},
    {"process_memory", "whose memory is read or written, and where", false},
    {"opens_process_or_thread", "which process or thread is opened", false},
});

inline const Power *powerOf(const Detail &detail) {
  const auto found = std::ranges::find_if(Powers, [&](const Power &power) { return detail.isKind(power.kind); });
  return found == Powers.end() ? nullptr : &*found;
}

inline std::vector<Name> kindsOf(const model::Contract &contract) {
  std::vector<Name> kinds;
  for (const model::Effect &effect : contract.effects)
    if (effect.kind == model::Effect::Kind::Is)
      kinds.push_back(effect.what);
  return kinds;
}

/// The condition asks a function of the module, or one that is not known, about something: "if (!IsAllowed(request->Register))".
inline bool asksFunction(const ir::Function &function, const ir::Operand &value, int depth = 0) {
  const ir::Instr *source = depth < 6 ? sourceOf(function, value) : nullptr;
  if (!source)
    return false;
  if (source->op == ir::Op::Call)
    return !source->args.empty();
  if (source->op == ir::Op::Load) {
    if (source->place.base != ir::Place::Base::Var || !source->place.path.empty())
      return false;
    const Calls calls = callsBehindLocal(function, source->place.var);
    return std::ranges::any_of(calls, [](const ir::Instr *call) { return !call->args.empty(); });
  }
  return asksFunction(function, source->a, depth + 1) || asksFunction(function, source->b, depth + 1);
}

/// Before the call, a function that was handed something decided whether it is made.
inline bool isApproved(const BufferPoint &point) {
  return std::ranges::any_of(decisionsBefore(point.function(), point.instr()),
                             [&](const ir::Terminator *decision) { return asksFunction(point.function(), decision->cond); });
}

} // namespace irqlint::rules
