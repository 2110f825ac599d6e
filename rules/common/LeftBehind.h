// DriverEntry or AddDevice fails and leaves behind what it made: nobody calls the unload routine, or removes the device, of
// something that never came to be. The rules that derive from this differ in what they look at and in their words.
//
//   nothing --create, register, attach--> MADE --delete, unregister, detach--> nothing
//                                          |
//                                          +-- failing way out -> report
//
// What was undone last counts: a routine that makes two and undoes one is not told of.
#pragma once

#include "Devices.h"
#include "Exits.h"
#include "Wording.h"

namespace irqlint::rules {

class LeftBehind : public Rule {
protected:
  virtual bool concerns(const ObjectView &thing) const = 0;
  virtual Report compose(const FunctionPoint &point, const Exit &exit, const ObjectView &thing) const = 0;

  void atFunctionEnd(FunctionPoint &point) const override {
    if (!std::ranges::any_of(point.roles(), setsUp))
      return;
    for (const Exit &exit : point.exits())
      if (isFailedSetUp(point, exit))
        if (const ObjectView *thing = leftBehind(exit))
          if (const SourceRange site = thing->since.valid() ? thing->since : exit.where; !point.alreadyReported(site))
            point.report(exit, compose(point, exit, *thing), std::string(thing->text), site);
  }

  /// A framework has taken over the driver, and calls back to clean up.
  static bool isFailedSetUp(const FunctionPoint &point, const Exit &exit) {
    return exit.certain && exit.kind == Exit::Kind::Return && !exit.unknownRan && returnsStatus(point) && isFailure(point, exit) &&
           std::ranges::none_of(exit.ofSystem, [](const ObjectView &thing) { return isMade(thing) && thing.objectClass == std::string_view("framework"); });
  }

  static bool isMade(const ObjectView &thing) { return thing.state == std::string_view("created"); }

  /// Of several things the one that was made first.
  const ObjectView *leftBehind(const Exit &exit) const {
    const ObjectView *first = nullptr;
    for (const ObjectView &thing : exit.ofSystem)
      if (isMade(thing) && concerns(thing) && (!first || thing.since < first->since))
        first = &thing;
    return first;
  }

  static std::string setUpWords(const FunctionPoint &point, const Exit &exit) { return "when " + exitWords(point, exit); }
};

} // namespace irqlint::rules
