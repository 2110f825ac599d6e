// Two locks are taken in one order here and in the opposite order there: two processors that come at the same time wait for
// each other for ever.
//
//   one:    A held -----> waits for B         another:  B held -----> waits for A
//
//   an outer lock that both hold               : they never come at the same time   -> silent
//   the second lock is only tried              : nobody waits                       -> silent
//   both want shared what both hold shared     : nobody waits                       -> silent
//
// Locks count by the field or global they are, where these are the same two at both places. One finding per pair: the rarer order is told, the other one is shown beside.
#include "../../common/LeftHeld.h"

#include <map>

namespace irqlint {
using namespace rules;

class OrderInversion : public Rule {
  using Orders = std::vector<const LockOrder *>;

  void atModuleEnd(ModulePoint &point) const override {
    std::map<std::pair<Name, Name>, Orders> byPair;
    for (const LockOrder &order : point.lockOrders())
      if (waits(order))
        byPair[{order.firstObject, order.secondObject}].push_back(&order);
    for (auto &[pair, orders] : byPair)
      if (auto opposite = byPair.find({pair.second, pair.first}); pair.first < pair.second && opposite != byPair.end())
        tellPair(point, orders, opposite->second);
  }

  static bool waits(const LockOrder &order) {
    const bool areLocks = !isRegion(order.first) && !isRegion(order.second) && !isFloatState(order.first) && !isFloatState(order.second);
    const bool isOwned = std::ranges::count(order.outer, order.secondObject) != 0; // another object of that kind, or taken again
    return areLocks && !isOwned && !order.second.tried;
  }

  static void tellPair(ModulePoint &point, Orders a, Orders b) {
    std::ranges::sort(a, {}, &LockOrder::where);
    std::ranges::sort(b, {}, &LockOrder::where);
    if (std::pair(b.size(), a.front()->where) < std::pair(a.size(), b.front()->where))
      std::swap(a, b); // the rarer one, else the later one
    for (const LockOrder *one : a)
      for (const LockOrder *other : b)
        if (areSameTwo(*one, *other) && excludeEachOther(*one, *other) && point.canHappen(*one) && point.canHappen(*other))
          return point.report(*one, compose(*one, *other), one->firstObject.string() + ", " + one->secondObject.string());
  }

  /// Objects of one kind are many. The two are the same at both places when they lie in one object, or when one of them exists
  /// once and the author calls the other one by the same name.
  static bool areSameTwo(const LockOrder &one, const LockOrder &other) {
    if (one.inOneObject && other.inOneObject)
      return true;
    return isKnown(one.first, one.firstExistsOnce, other.second, other.secondExistsOnce) && isKnown(one.second, one.secondExistsOnce, other.first, other.firstExistsOnce) &&
           (one.firstExistsOnce || one.secondExistsOnce);
  }

  static bool isKnown(const LockView &here, bool onceHere, const LockView &there, bool onceThere) { return (onceHere && onceThere) || here.text == there.text; }

  static bool excludeEachOther(const LockOrder &one, const LockOrder &other) {
    const bool underCommonLock = std::ranges::any_of(one.outer, [&](Name lock) { return std::ranges::count(other.outer, lock) != 0; });
    auto waitsFor = [](const LockView &wanted, const LockView &held) { return !(wanted.shared && held.shared); };
    return !underCommonLock && waitsFor(one.second, other.first) && waitsFor(other.second, one.first);
  }

  static Report compose(const LockOrder &one, const LockOrder &other) {
    Report report;
    report.message = quoted(one.function) + " acquires " + quoted(one.second.text) + " while it holds " + quoted(one.first.text) + ", but " +
                     quoted(other.function) + " acquires them in the opposite order";
    report.help = "take the two locks in one order everywhere, or release the first before the second is taken";
    if (other.first.acquiredAt.valid())
      report.related.push_back({other.first.acquiredAt, quoted(other.first.text) + " is acquired first in " + quoted(other.function)});
    report.related.push_back({other.where, quoted(other.second.text) + " is acquired there while " + quoted(other.first.text) + " is held"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(OrderInversion)
