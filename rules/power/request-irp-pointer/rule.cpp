// The pointer to a power request that a driver asked for is kept or used. The power manager owns that request: it is sent, completed and freed
// without the driver, perhaps before the call returns. Only a wait/wake request is lent to who asked for it, to be cancelled.
//
//   request(set or query power, &irp) --> irp is stored in memory that lasts                 -> report
//                                     --> irp is a local that the function reads later      -> report
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RequestIrpPointer : public Rule {
  void atCall(CallPoint &point) const override {
    const int argument = lentThrough(point);
    if (argument < 0 || static_cast<size_t>(argument) >= point.call().args.size())
      return;
    const ir::Place *place = placeAt(point.function(), point.call().args[static_cast<size_t>(argument)]);
    if (!place)
      return;
    const bool local = place->base == ir::Place::Base::Var && place->path.empty();
    if (local && !isReadAfter(point, place->var))
      return;
    Report report;
    report.message = "the power request that " + quoted(point.contract().name.str()) + " stores in " + quoted(point.argText(static_cast<unsigned>(argument))) +
                     (local ? " is used, though it may be freed already" : " is kept, though the power manager frees it");
    report.help = "pass NULL for the pointer; the completion callback tells how the request ended";
    point.report(std::move(report), point.call().text);
  }

  /// The argument that receives a request which the driver must not touch; -1: none, or not known.
  static int lentThrough(const CallPoint &point) {
    if (!isOfKind(point.contract(), "requests_power_irp"))
      return -1;
    for (const model::Effect &effect : point.contract().effects)
      if (effect.kind == model::Effect::Kind::Object && effect.lockClass == std::string_view("power_irp") &&
          argumentsAllow(effect.when, point.lookup()))
        return effect.lock.arg;
    return -1;
  }

  /// Whatever the result is, the arguments are known to be such.
  static bool argumentsAllow(const model::Condition &when, const model::Lookup &lookup) {
    const model::Lookup succeeded = [&](const model::Where &where) -> std::optional<model::Interval> {
      return where.kind == model::Where::Kind::Result ? std::optional(model::Interval{0, 0}) : lookup(where);
    };
    return model::evaluate(when, succeeded) == model::Truth::True;
  }

  static bool isReadAfter(const CallPoint &point, uint32_t variable) {
    bool read = false;
    visitAfter(point.function(), point.call(), [&](const ir::Instr &instr) {
      if (instr.op == ir::Op::Store && isIn(instr.place, variable) && instr.place.path.empty())
        return Follow::NotHere;
      read |= instr.op == ir::Op::Load && isIn(instr.place, variable);
      return Follow::On;
    });
    return read;
  }
};

} // namespace irqlint

IRQLINT_RULE(RequestIrpPointer)
