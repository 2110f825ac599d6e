// A list that at least three functions change under one lock is changed by one more without any.
//
//   function:   Queue     Dequeue    Flush      Abort
//   lock:       taken     taken      taken      none, up to the routine that the system calls  -> report
//
// The lock must belong to the list: it lies in the same record, or both are globals. One function that leaves the lock
// out is a slip, two are a plan that is not understood here. Whoever sets the list up, or works while nobody else can,
// needs no lock.
#include "../../common/Alone.h"
#include "../../common/Code.h"
#include "../../common/Wording.h"

#include <set>

namespace irqlint {
using namespace rules;

class UnlockedList : public Rule {
  static constexpr size_t Habit = 3; ///< as many functions make it one
  using Functions = std::set<const ir::Function *>;

  void atCall(CallPoint &point) const override {
    if (!point.isKind("list_change") || !point.heldLocks().empty() || isOwn(point.memory(0)) ||
        isConstructor(point.function()))
      return;
    const ir::Place *head = point.call().args.empty() ? nullptr : placeAt(point.function(), point.call().args[0]);
    const Name list = head ? point.objectAt(*head) : Name();
    const std::optional<Guard> guard = list.empty() ? std::nullopt : guardOf(point, list);
    if (!guard)
      return;
    Detail detail;
    detail.subject = point.argText(0);
    detail.callee = guard->lock;
    detail.limitText = "here " + quoted(guard->lock.str()) + " is taken for it";
    detail.limitAt = guard->example;
    point.requireSomeLock({}, model::Dispatch + 1, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    if (v.role && (runsAlone(*v.role) || v.role->variant == std::string_view("IRP_MJ_PNP")))
      return {};
    Report report;
    report.message = "the list " + quoted(v.detail->subject) + " is changed" + throughWords(calledFunctions(v)) +
                     " without a lock, while all other functions take " + quoted(v.detail->callee.str()) + " for it";
    report.help = "take the same lock here";
    report.related = originsOf(v);
    return report;
  }

  struct Guard {
    Name lock;
    SourceRange example;
  };

  /// The lock that all functions take that change the list, except the one at hand.
  static std::optional<Guard> guardOf(const CallPoint &point, Name list) {
    const Functions changing = changersOf(point, list);
    if (changing.size() < Habit)
      return std::nullopt;
    for (const auto &[lock, uses] : point.objects()) {
      if (!belong(lock, list))
        continue;
      Functions taking;
      SourceRange example;
      for (const ObjectUse &use : uses)
        if (use.function && use.contract && use.contract->has(model::Effect::Kind::Acquire)) {
          taking.insert(use.function);
          if (changing.count(use.function) != 0)
            example = use.where;
        }
      if (taking.count(&point.function()) == 0 && std::ranges::includes(taking, changing))
        return Guard{lock, example};
    }
    return std::nullopt;
  }

  /// The other functions that change the list, but for those that set it up.
  static Functions changersOf(const CallPoint &point, Name list) {
    Functions changing, settingUp;
    for (const ObjectUse &use : point.usesOf(list))
      if (use.function && use.contract && use.byAddress) {
        if (isOfKind(*use.contract, "list_change"))
          changing.insert(use.function);
        else if (isOfKind(*use.contract, "list_init"))
          settingUp.insert(use.function);
      }
    if (settingUp.count(&point.function()) != 0)
      return {};
    for (const ir::Function *function : settingUp)
      changing.erase(function);
    changing.erase(&point.function());
    return changing;
  }

  /// "QUEUE::Lock" and "QUEUE::Head", or two globals.
  static bool belong(Name lock, Name list) {
    const auto record = [](Name object) {
      return object.str().substr(0, std::min(object.str().find("::"), object.str().size()));
    };
    const bool isField = list.str().find("::") != std::string_view::npos;
    return isField ? record(lock) == record(list) : lock.str().find("::") == std::string_view::npos;
  }
};

} // namespace irqlint

IRQLINT_RULE(UnlockedList)
