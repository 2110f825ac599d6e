// Remove locks: claims on a device that are taken for a request, so that the device is not removed while somebody works on it.
#pragma once

#include "Code.h"
#include "Irps.h"

namespace irqlint::rules {

constexpr int64_t RemoveDevice = 0x02; ///< minor function of a Plug and Play request
constexpr std::string_view RemoveLockClass = "remove_lock";

inline bool isRemoveLock(const LockView &claim) { return claim.lockClass == RemoveLockClass; }

/// In the device extension: an object of another life, of an open file for one, follows rules of its own.
inline bool isOfDevice(const LockView &claim) { return claim.reachedBy == std::string_view("DEVICE_OBJECT::DeviceExtension"); }

inline bool takesClaim(const model::Effect &effect) {
  return effect.kind == model::Effect::Kind::Acquire && effect.claim && effect.lockClass == RemoveLockClass;
}
inline bool endsClaims(const model::Effect &effect) {
  return effect.kind == model::Effect::Kind::Release && effect.claim && effect.last && effect.lockClass == RemoveLockClass;
}

/// The I/O manager calls it with a request, and nobody else does.
inline bool isDispatchEntry(const FunctionPoint &point) {
  return allRoles(point, isDispatch) && (point.isRegistered() || !point.hasCallers());
}

inline bool isJudged(const Exit &exit) { return exit.certain && exit.kind == Exit::Kind::Return && exit.claims.isKnown; }

inline bool sameLock(const LockView &a, const LockView &b) { return a.text == b.text && a.lockClass == b.lockClass; }

/// What is known of the minor function of a Plug and Play request at a way out; nothing: it is another request, or not known.
inline std::optional<model::Interval> plugAndPlayMinor(const FunctionPoint &point, const TrackedView &irp) {
  const auto isPnp = [](const model::Role &role) { return role.variant == std::string_view("IRP_MJ_PNP"); };
  const TrackedView::Aspect *major = irp.find("irp.major"), *minor = irp.find("irp.minor");
  const bool majorSays = major && major->value && major->value->low == 0x1b && major->value->high == 0x1b;
  if (!allRoles(point, isPnp) && !majorSays)
    return std::nullopt;
  return minor && minor->value ? minor->value : std::optional(model::Interval{0, 255});
}

} // namespace irqlint::rules
