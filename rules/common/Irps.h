// What rules about IRPs have in common: the words of the aspects that facts name (rules/facts/irp.json), roles, statuses.
//
//   irp            owned, completed, sent, lent (sent, comes back to a routine that keeps it), returned, queued, freed,
//                  listed (in a list that others take from, since the lock was given back)
//   irp.from       incoming, allocated, located (allocated, with a stack location of the driver), threaded, associated
//   irp.pending    clean, marked              irp.next    none, skipped, copied, filled
//   irp.cancel     none, set, cleared, unchecked (cleared, and nobody looked whether it was there), queued (it is that of a queue)
//   irp.routine    none, set                  irp.window  open (made cancelable, Cancel not yet read), closed
//   irp.caller     none (of an own one: nobody to complete it for), set
//   irp.link       detached (from its list)   irp.memory  allocated (by the system), filled (initialized by the driver)
//   irp.listed     none, set: inserted in a list (irp.list: its head)      irp.handed    set: another thread's work leads to it
//   irp.unload_safe none, set: its completion routine has memory that only sending it gives back
//   irp.kept       kept: others hold the pointer      irp.waited set: the thread waited after it was sent
//   irp.packets    set, of an object of its own: the next request of the device queue was started
//   irp.routine_value (the routine that was set), irp.status, irp.lower (what the lower driver returned), irp.former_cancel, irp.event, irp.status_block … are values
//   irp.sent_status, irp.sent_major: IoStatus.Status and the major function when it was sent; irp.relation: of which kind relations are asked for
//   irp.hardware   open: the hardware had been used when it was sent
#pragma once

#include "Exits.h"
#include "Wording.h"

#include <algorithm>

namespace irqlint::rules {

constexpr int64_t StatusPending = 0x103;

/// The only role of a routine whose result the I/O manager takes for the status of the request.
inline bool isDispatch(const model::Role &role) { return role.type == std::string_view("DRIVER_DISPATCH"); }
inline bool isCompletion(const model::Role &role) { return role.type == std::string_view("IO_COMPLETION_ROUTINE"); }

template <typename Test> bool allRoles(const FunctionPoint &point, Test test) {
  return !point.roles().empty() && std::ranges::all_of(point.roles(), test);
}

inline bool certainlyPending(const Exit &exit) { return exit.value.low == StatusPending && exit.value.high == StatusPending; }
inline bool certainlyNotPending(const Exit &exit) { return exit.value.low > StatusPending || exit.value.high < StatusPending; }

/// The object that the system hands to the routine, as it is at this way out.
inline const TrackedView *handedOver(const std::vector<TrackedView> &objects) {
  for (const TrackedView &object : objects)
    if (object.parameter)
      for (const auto &[name, aspect] : object.aspects)
        if (aspect.given || !aspect.state.empty())
          return &object;
  return nullptr;
}

/// Nobody else has it or can know of it.
inline bool isStillOurs(const TrackedView &irp) { return irp.is("irp", "owned") && !irp.find("irp.kept") && !irp.is("irp.cancel", "set"); }

/// The system calls it with requests; a helper that is only declared with the type is called by the driver.
inline bool isDispatchRoutine(const FunctionPoint &point) { return allRoles(point, isDispatch) && (point.isRegistered() || !point.hasCallers()); }

/// The driver made it: whoever completes it, it comes back to the driver's completion routine, and the driver frees it.
inline bool comesBack(const TrackedView &irp) {
  const TrackedView::Aspect *from = irp.find("irp.from");
  return from && (from->state.empty() || from->state == std::string_view("allocated") || from->state == std::string_view("located"));
}

/// Where an aspect got into its state, as a note; nothing when the system handed it over so.
inline std::vector<Related> noteOf(const TrackedView &irp, std::string_view aspect, std::string text) {
  const TrackedView::Aspect *known = irp.find(aspect);
  if (!known || !known->since.valid() || known->given)
    return {};
  return {{known->since, std::move(text)}};
}

/// The IRP that an effect brings into this state, as it is before; nothing for other effects.
inline std::optional<TrackedView> becomes(const ObjectPoint &point, std::string_view state) {
  return point.effect().lockClass == std::string_view("irp") && point.effect().what == state ? point.tracked() : std::nullopt;
}

/// What people call it there: what is kept in a member has no variable of its own.
inline std::string nameAt(const ObjectPoint &point, const TrackedView &irp) { return irp.text.empty() ? point.object().text : irp.text; }

/// STATUS_PENDING is excluded, by the range of the value or one by one.
inline bool cannotBePending(const TrackedView::Aspect &status) {
  return status.value && !status.canBe(StatusPending);
}

/// It was sent, our routine keeps it, and the lower driver certainly said that it is not done.
inline bool isHeldBelow(const TrackedView &irp) {
  const TrackedView::Aspect *lower = irp.find("irp.lower");
  return irp.is("irp", "lent") && lower && lower->value && lower->value->low == StatusPending && lower->value->high == StatusPending;
}

/// The system frees it when it is completed, and no routine of ours keeps it from that.
inline bool isSystems(const TrackedView &irp) {
  const TrackedView::Aspect *routine = irp.find("irp.routine_value");
  return irp.is("irp.from", "threaded") && routine && routine->value && routine->value->low == 0 && routine->value->high == 0;
}
// ------------------------------------------------------------------------------------------- completion routines

constexpr int64_t MoreProcessingRequired = static_cast<int32_t>(0xC0000016);

inline bool isCompletionRoutine(const FunctionPoint &point) { return allRoles(point, isCompletion); }

/// STATUS_MORE_PROCESSING_REQUIRED: the driver keeps the IRP. Any other value: the I/O manager goes on with it.
inline bool certainlyKeeps(const Exit &exit) { return exit.value.low == MoreProcessingRequired && exit.value.high == MoreProcessingRequired; }
inline bool certainlyGivesBack(const Exit &exit) { return exit.value.low > MoreProcessingRequired || exit.value.high < MoreProcessingRequired; }

/// Every IRP that the routine is seen being set on was made by the driver.
inline bool isForOwnIrps(const FunctionPoint &point) {
  const auto isOwn = [](Name from) { return from == std::string_view("allocated") || from == std::string_view("threaded") || from == std::string_view("associated"); };
  return !point.registeredFor().empty() && std::ranges::all_of(point.registeredFor(), isOwn);
}

/// An event or the like that this way out has signalled, or may have.
inline bool isSignal(const CallersObjectView &object) { return object.objectClass == std::string_view("signal") && object.state != std::string_view("cleared"); }
inline bool signalsSomething(const Exit &exit) { return std::ranges::any_of(exit.ofCallers, isSignal); }

constexpr uint32_t CompletionContext = 2; ///< parameter

/// The event that the routine was given as its context.
inline const CallersObjectView *signalledContext(const Exit &exit) {
  const auto found = std::ranges::find_if(exit.ofCallers, [](const CallersObjectView &o) { return isSignal(o) && o.exact && o.parameter == CompletionContext; });
  return found == exit.ofCallers.end() ? nullptr : &*found;
}

/// The path looked: the lower driver did not return STATUS_PENDING.
inline bool wasNotPended(const TrackedView &irp) {
  const TrackedView::Aspect *pended = irp.find("irp.pending_returned");
  return pended && pended->value && !pended->canBe(1);
}

inline bool isSent(const TrackedView &irp) { return irp.is("irp", "sent") || irp.is("irp", "lent"); }

/// The value of an aspect is certainly 0.
inline bool isZero(const TrackedView &irp, std::string_view aspect) {
  const TrackedView::Aspect *known = irp.find(aspect);
  return known && known->value && known->value->low == 0 && known->value->high == 0;
}

/// The completion routine that was set is left out when the IRP fails, or when it succeeds.
inline bool leavesOutSome(const TrackedView &irp) { return isZero(irp, "irp.on_success") || isZero(irp, "irp.on_error"); }

inline std::string irpWords(const TrackedView &irp) { return irp.text.empty() ? "the IRP" : "the IRP " + quoted(irp.text); }

} // namespace irqlint::rules
