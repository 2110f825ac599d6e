// Requests of Plug and Play, power and system control at the ways out of the routines that handle them: what they ask for, whether they
// went to the driver below, and with which status they were ended.
#pragma once

#include "Devices.h"
#include "Irps.h"

namespace irqlint::rules {

constexpr int64_t StatusNotSupported = -0x3fffff45;  ///< what such a request holds before somebody handles it
constexpr int64_t StatusDeletePending = -0x3fffffaa; ///< the remove lock was not given: the device goes

/// Minor functions of Plug and Play requests.
struct PnpMinor {
  static constexpr int64_t Start = 0x00, QueryRemove = 0x01, Remove = 0x02, CancelRemove = 0x03, Stop = 0x04, QueryStop = 0x05, CancelStop = 0x06,
                           QueryRelations = 0x07, SurpriseRemoval = 0x17;
};
/// … and of power requests.
struct PowerMinor {
  static constexpr int64_t WaitWake = 0x00, PowerSequence = 0x01, SetPower = 0x02, QueryPower = 0x03;
};
constexpr int64_t LastMinor = 0xff;

inline std::string minorName(int64_t major, int64_t minor) {
  static constexpr std::pair<int64_t, const char *> pnp[] = {
      {0x00, "START_DEVICE"}, {0x01, "QUERY_REMOVE_DEVICE"}, {0x02, "REMOVE_DEVICE"}, {0x03, "CANCEL_REMOVE_DEVICE"}, {0x04, "STOP_DEVICE"},
      {0x05, "QUERY_STOP_DEVICE"}, {0x06, "CANCEL_STOP_DEVICE"}, {0x07, "QUERY_DEVICE_RELATIONS"}, {0x17, "SURPRISE_REMOVAL"}};
  static constexpr std::pair<int64_t, const char *> power[] = {{0x00, "WAIT_WAKE"}, {0x01, "POWER_SEQUENCE"}, {0x02, "SET_POWER"}, {0x03, "QUERY_POWER"}};
  const auto find = [&](const auto &names) -> std::string {
    for (const auto &[code, name] : names)
      if (code == minor)
        return std::string("IRP_MN_") + name;
    return "";
  };
  return major == Major::Pnp ? find(pnp) : major == Major::Power ? find(power) : "";
}

inline std::string majorWords(int64_t major) {
  return major == Major::Pnp ? "Plug and Play" : major == Major::Power ? "power" : "system control";
}

/// A request that a dispatch routine was called with, at one of its ways out.
struct Handled {
  const Exit &exit;
  const TrackedView &irp;
  int64_t major;

  const model::Interval *value(std::string_view aspect) const {
    const TrackedView::Aspect *found = irp.find(aspect);
    return found && found->value ? &*found->value : nullptr;
  }
  static std::optional<int64_t> constant(const model::Interval *i) { return i && i->low == i->high ? std::optional(i->low) : std::nullopt; }

  /// What it asks for, when there is only one answer.
  std::optional<int64_t> minor() const { return constant(value("irp.minor")); }
  /// Every answer that is possible is among these.
  template <typename Minors> bool minorIsAmong(const Minors &minors) const {
    const model::Interval *minor = value("irp.minor");
    if (!minor || minor->high - minor->low > 16)
      return false;
    for (int64_t m = minor->low; m <= minor->high; ++m)
      if (std::ranges::find(minors, m) == std::ranges::end(minors))
        return false;
    return true;
  }
  /// The code for requests that the driver does not know: none was found to be meant, or the function never looks.
  bool isUnknownMinor() const {
    const model::Interval *minor = value("irp.minor");
    return minor ? minor->high == LastMinor && minor->low < LastMinor : !exit.unknownRan && irp.asAtEntry("irp.minor");
  }

  bool isCompleted() const { return irp.is("irp", "completed"); }
  bool wasSent() const { return irp.find("irp.device") != nullptr; }
  bool wasNeverSent() const { return irp.asAtEntry("irp.device"); }
  const model::Interval *statusAtEnd() const { return isCompleted() ? value("irp.status") : nullptr; }
  const model::Interval *statusWhenSent() const { return value("irp.sent_status"); }
};

/// Made of constants, all of them errors. What a call returned may be any error, and one that must be passed on.
inline bool isChosenFailure(const model::Interval *status) { return status && status->high < 0 && status->low > INT32_MIN; }
inline bool isSuccess(const model::Interval *status) { return status && status->low >= 0 && status->high <= INT32_MAX; }
inline bool holds(const model::Interval *status, int64_t value) { return status && status->low <= value && value <= status->high; }
inline bool isExactly(const model::Interval *status, int64_t value) { return status && status->low == value && status->high == value; }

namespace detail {
/// The one major function that the routine is called for on this way; nothing: several are possible.
inline std::optional<int64_t> majorOf(const FunctionPoint &point, const TrackedView &irp) {
  if (const TrackedView::Aspect *major = irp.find("irp.major"); major && major->value && major->value->low == major->value->high)
    return major->value->low;
  std::optional<int64_t> only = point.roles().front().variantValue;
  const bool same = std::ranges::all_of(point.roles(), [&](const model::Role &role) { return role.variantValue == only; });
  return same ? only : std::nullopt;
}
} // namespace detail

/// Calls `see` for every way out of a dispatch routine, with the request as it is there. Nothing for helpers, and for
/// routines that a framework gets.
template <typename See> void forEachHandled(const FunctionPoint &point, See see) {
  if (!allRoles(point, isDispatch) || (!point.isRegistered() && point.hasCallers()))
    return;
  for (const Exit &exit : point.exits()) {
    if (!exit.certain || exit.kind != Exit::Kind::Return)
      continue;
    const std::vector<TrackedView> objects = point.tracked(exit);
    const TrackedView *irp = handedOver(objects);
    if (!irp)
      continue;
    if (const auto major = detail::majorOf(point, *irp))
      see(Handled{exit, *irp, *major});
  }
}

/// The routine passes requests of this kind down, for the same device: nothing but what is asked for decides that this one is not.
/// A bus driver whose children answer themselves what its own device passes down tells the two apart first.
inline bool passesOthersDown(const FunctionPoint &point, const Handled &request) {
  bool passes = false;
  forEachHandled(point, [&](const Handled &other) {
    passes |= other.major == request.major && other.wasSent() && !point.decidedByMore(request.exit, other.exit);
  });
  return passes;
}

/// Where it was completed, as far as that is in the routine itself: the call that leads to it.
inline SourceRange placeOfEnd(const Handled &request) {
  const TrackedView::Aspect *end = request.irp.find("irp");
  return end && end->since.valid() ? end->since : request.exit.where;
}

inline std::string requestName(const Handled &request) {
  const auto minor = request.minor();
  const std::string name = minor ? minorName(request.major, *minor) : "";
  return name.empty() ? "a " + majorWords(request.major) + " request" : name;
}

} // namespace irqlint::rules
