// A lock that belongs to a thread and does not hold APCs off itself is acquired while they can still be delivered.
//
//   normal kernel APCs on  --acquire a resource, push lock, unsafe mutex--> report, where the system calls from a user's thread
//   critical or guarded region, a mutex that enters one, APC_LEVEL --acquire--> fine
//
// A thread can be suspended from outside by an APC: then it stops where it is and keeps the lock. Threads of the system are not
// suspended, so only routines count that the system calls in the thread of whoever makes a request.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class ResourceWithoutApcDisabled : public Rule {
  using Effect = model::Effect;

  void atCall(CallPoint &point) const override {
    for (const Effect &effect : point.contract().effects)
      if (leavesApcsOn(effect) && !entersRegion(point.contract())) {
        Detail detail;
        detail.callee = point.contract().name;
        detail.subject = point.call().text;
        return point.requireSomeLock({Name("critical_region"), Name("guarded_region"), Name("fast_mutex"), Name("guarded_mutex")},
                                     model::Apc, detail);
      }
  }

  static bool leavesApcsOn(const Effect &effect) {
    if (effect.kind != Effect::Kind::Acquire)
      return false;
    const auto isClass = [&](std::string_view name) { return effect.lockClass == name; };
    return isClass("eresource") || isClass("pushlock") ||
           ((isClass("fast_mutex") || isClass("guarded_mutex")) && effect.lockForm == std::string_view("unsafe"));
  }

  static bool entersRegion(const model::Contract &contract) {
    return std::ranges::any_of(contract.effects, [](const Effect &effect) {
      return effect.kind == Effect::Kind::Acquire &&
             (effect.lockClass == std::string_view("critical_region") || effect.lockClass == std::string_view("guarded_region"));
    });
  }

  /// Called in the thread that made the request, which may be any user's.
  static bool runsInUserThread(const model::Role &role) {
    static constexpr std::string_view Requests[] = {"IRP_MJ_CREATE", "IRP_MJ_READ", "IRP_MJ_WRITE", "IRP_MJ_DEVICE_CONTROL", "IRP_MJ_CLEANUP",
                                                    "IRP_MJ_QUERY_INFORMATION", "IRP_MJ_SET_INFORMATION", "IRP_MJ_DIRECTORY_CONTROL",
                                                    "IRP_MJ_FILE_SYSTEM_CONTROL", "IRP_MJ_FLUSH_BUFFERS", "IRP_MJ_LOCK_CONTROL",
                                                    "IRP_MJ_QUERY_VOLUME_INFORMATION", "IRP_MJ_SET_VOLUME_INFORMATION",
                                                    "IRP_MJ_QUERY_SECURITY", "IRP_MJ_SET_SECURITY", "IRP_MJ_QUERY_EA", "IRP_MJ_SET_EA"};
    return role.type == std::string_view("DRIVER_DISPATCH") && std::ranges::count(Requests, role.variant.str());
  }

  Report explain(const Violation &v) const override {
    if (!v.role || !runsInUserThread(*v.role))
      return {};
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) +
                     " with normal kernel APCs enabled, in the thread that made the request";
    report.help = "enter a critical region before the lock is acquired, and leave it behind the release";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ResourceWithoutApcDisabled)
