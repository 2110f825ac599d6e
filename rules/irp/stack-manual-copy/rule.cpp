// The stack location of a request is copied as a whole to the one of the next driver.
//
//   ours:  major, parameters, file object | completion routine and context of the driver ABOVE us, control bits
//   next:  major, parameters, file object | here stands what THIS driver wants to have called -> empty, or ours
//
// Copied as a whole, the routine of the driver above runs twice. Right where the fields are set anew straight behind
// the copy: by the routine that sets a completion routine, or by a store to the control bits.
#include "../../common/Values.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class StackManualCopy : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const ir::Instr &instr = point.instr();
    if (!point.isWrite() || instr.op != ir::Op::Copy || instr.place.path.size() != 1 || instr.place2.path.size() != 1)
      return;
    if (isNext(point, callsBehind(point.function(), instr.place)) && isStackLocation(point, instr.place2))
      tell(point, instr);
  }

  void atCall(CallPoint &point) const override {
    const ir::Instr &call = point.call();
    if (!point.isKind("copies_memory") || call.args.size() < 3)
      return;
    const Calls to = callsBehind(point.function(), call.args[0]);
    const auto size = point.lookup()({.kind = model::Where::Kind::Arg, .arg = 2});
    if (size && isNext(point, to) && size->low >= bytesAt(point.unit(), to.front()->type) &&
        isFrom(point, "own_stack", callsBehind(point.function(), call.args[1])))
      tell(point, call);
  }

  static bool isFrom(const Point &point, std::string_view kind, const Calls &calls) {
    return areOfKind(calls, kind,
                     [&](const ir::Instr &call) -> const model::Contract & { return point.contractOf(call); });
  }
  static bool isNext(const Point &point, const Calls &calls) { return isFrom(point, "next_stack", calls); }

  /// That of this driver, or what a caller says is one; a copy that was kept aside is neither.
  static bool isStackLocation(const Point &point, const ir::Place &place) {
    const bool isParameter = place.base == ir::Place::Base::Var &&
                             place.path.front().kind == ir::Selector::Kind::Deref &&
                             point.function().vars[place.var].isParam;
    return isParameter || isFrom(point, "own_stack", callsBehind(point.function(), place));
  }

  static int64_t bytesAt(const ir::UnitTables &unit, ir::TypeId pointer) {
    const uint32_t bits = unit.types[unit.types[pointer].element].bits;
    return bits ? bits / 8 : INT64_MAX;
  }

  static bool isSetAnew(const Point &point, const ir::Instr &copy) {
    return std::ranges::any_of(straightAfter(point.function(), copy), [&](const ir::Instr *later) {
      if (later->op == ir::Op::Call)
        return isOfKind(point.contractOf(*later), "sets_completion");
      const auto use = later->op == ir::Op::Store ? point.fieldUse(later->place) : std::nullopt;
      return use && use->rule.kind == std::string_view("stack_control");
    });
  }

  template <class AnyPoint> static void tell(AnyPoint &point, const ir::Instr &copy) {
    if (isSetAnew(point, copy))
      return;
    Report report;
    report.message = "the whole stack location is copied to the next one, with the completion routine of the driver "
                     "above, which then runs twice";
    report.help =
        "use the routine that copies the current stack location to the next: it leaves the completion routine out";
    point.report(std::move(report), "stack location");
  }
};

} // namespace irqlint

IRQLINT_RULE(StackManualCopy)
