// Calls by which a driver has power over the machine or over what others own, and the caller's say in them.
#pragma once

#include "Buffers.h"
#include "Values.h"

namespace irqlint::rules {

/// An argument of the call was read from a buffer of the request.
constexpr BufferView::How Argument = BufferView::How::Argument;

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
template <class Is> bool asksFunction(const ir::Function &function, const ir::Operand &value, const Is &isAsked, int depth = 0) {
  const ir::Instr *source = depth < 6 ? sourceOf(function, value) : nullptr;
  if (!source)
    return false;
  if (source->op == ir::Op::Call)
    return isAsked(*source);
  if (source->op == ir::Op::Load)
    return source->place.base == ir::Place::Base::Var && source->place.path.empty() &&
           std::ranges::any_of(callsBehindLocal(function, source->place.var), [&](const ir::Instr *call) { return isAsked(*call); });
  return asksFunction(function, source->a, isAsked, depth + 1) || asksFunction(function, source->b, isAsked, depth + 1);
}

template <class Is> bool wasAsked(const BufferPoint &point, const Is &isAsked) {
  return std::ranges::any_of(decisionsBefore(point.function(), point.instr()),
                             [&](const ir::Terminator *decision) { return asksFunction(point.function(), decision->cond, isAsked); });
}

/// A routine of the system was asked what the caller may do, before the call.
inline bool isCallerChecked(const BufferPoint &point) {
  return wasAsked(point, [&](const ir::Instr &call) { return isOfKind(point.contractOf(call), "checks_caller"); });
}

/// … or a function of the driver that was handed something decided whether the call is made.
inline bool isApproved(const BufferPoint &point) {
  const auto isOfSystem = [&](const ir::Instr &call) {
    const auto &functions = point.wholeUnit().functions;
    const auto found = std::ranges::find(functions, call.callee, &ir::Function::key);
    return (found != functions.end() && found->isSystem) || !point.contractOf(call).effects.empty();
  };
  return isCallerChecked(point) || wasAsked(point, [&](const ir::Instr &call) { return !call.args.empty() && !isOfSystem(call); });
}

/// "'input->Handle' ", or nothing where the value has no name.
inline std::string valueText(const BufferView &b) { return b.text.empty() ? "" : quoted(b.text) + " "; }

} // namespace irqlint::rules
