// An object that is in use is initialized again.
//
//          initialize            acquire              initialize
//   NEW -------------> READY -------------> HELD ----------------> report: whoever waits is forgotten
//                        |
//                        +-- initialize again, of a kind the system keeps in lists or counts ---> report
//                        +-- delete ---> NEW
//
// A spin lock or a mutex that nobody holds may be initialized twice: the second time changes nothing.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class Reinitialized : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().kind != model::Effect::Kind::Object || !(point.effect().what == std::string_view("initialized")))
      return;
    const std::string text = point.object().text;
    if (const auto lock = point.heldLock())
      point.report(whileHeld(text, *lock), text);
    else if (isRegistered(point.effect().lockClass))
      point.requireNotIn(Name("initialized"), describe(text));
  }

  /// The system links such objects into lists of its own, or counts who uses them.
  static bool isRegistered(Name objectClass) {
    return objectClass == std::string_view("eresource") || objectClass == std::string_view("lookaside") || objectClass == std::string_view("remove_lock");
  }

  static Detail describe(const std::string &text) {
    Detail detail;
    detail.subject = text;
    return detail;
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = quoted(v.detail->subject) + " is initialized again" + throughWords(calledFunctions(v)) + ", but it is initialized already";
    report.help = "initialize it once, where its memory is made; delete it first when it is to start anew";
    return report;
  }

  static Report whileHeld(const std::string &text, const LockView &lock) {
    Report report;
    report.message = quoted(text) + " is initialized, but it is held: whoever waits for it is forgotten";
    report.help = "initialize the lock once, before anybody can take it";
    report.related.push_back({lock.acquiredAt, quoted(lock.text) + " is acquired here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(Reinitialized)
