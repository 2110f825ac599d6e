// A request is kept without a cancel routine, and nothing but other requests ends the wait: it may never end.
//
//   OWNED --mark--> MARKED --put into a list or a member--> WAITS --STATUS_PENDING--> report
//                                                            |
//              hardware, a timer, a thread, another driver --+--> somebody ends it in time: fine
//              a cancel routine, a cancel-safe queue --------+--> whoever waits can end it: fine
//
// Only in a driver of which all is here, where nothing on the way to the place starts anything, and where whoever takes requests out
// again is called by dispatch routines, or when the driver goes.
#include "../../common/DispatchExits.h"
#include "../../common/Waiting.h"

namespace irqlint {
using namespace rules;

class PendedWithoutCancel : public DispatchExits {
  using FunctionView = ModulePoint::FunctionView;

  std::optional<Report> judge(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) const override {
    const ModulePoint &module = point.module();
    const FunctionView *routine = module.function(point.function().key);
    if (!waits(exit, irp) || !isForHandles(point, irp) || !routine || !module.isWhole() || isLookedAfter(module))
      return std::nullopt;
    const ir::Type &pointer = point.unit().types[point.function().vars[*irp.parameter].type];
    const KeptRequests kept(module, [&](const ir::Instr &call) -> const model::Contract & { return point.contractOf(call); }, point.unit().types[pointer.element].name);
    std::vector<KeptRequests::Keeping> keepings = kept.keepings(*routine), onWay;
    std::ranges::copy_if(keepings, std::back_inserter(onWay), [&](const KeptRequests::Keeping &keeping) { return isOnWay(point, keeping, irp); });
    std::optional<Report> report;
    for (const KeptRequests::Keeping &keeping : onWay.empty() ? keepings : onWay) { // it came by one of them
      const auto end = endOfWait(point, kept, keeping);
      if (!end)
        return std::nullopt;
      if (!report)
        report = compose(module, irp, keeping, *end);
    }
    return report;
  }

  /// Others can find it, and whoever sent it cannot call it back.
  static bool waits(const Exit &exit, const TrackedView &irp) {
    const Name who = irp.state("irp"), cancel = irp.state("irp.cancel");
    const bool isKept = (who == std::string_view("owned") && irp.is("irp.kept", "kept")) || who == std::string_view("listed") || who == std::string_view("queued");
    return certainlyPending(exit) && !exit.unknownRan && irp.parameter && isKept && irp.is("irp.pending", "marked") && cancel == std::string_view("none");
  }

  /// Drivers above can be asked to wait; a process that ends cannot.
  static bool isForHandles(const FunctionPoint &point, const TrackedView &irp) {
    const auto isOne = [](std::optional<int64_t> major) { return major == Major::Read || major == Major::Write || major == Major::DeviceControl; };
    const TrackedView::Aspect *major = irp.find("irp.major");
    if (major && major->value && major->value->low == major->value->high)
      return isOne(major->value->low);
    return std::ranges::all_of(point.roles(), [&](const model::Role &role) { return isOne(role.variantValue); });
  }

  /// This way out is known to come by there.
  static bool isOnWay(const FunctionPoint &point, const KeptRequests::Keeping &keeping, const TrackedView &irp) {
    const SourceRange here = point.range(keeping.way.front().instr->loc);
    return std::ranges::any_of(std::to_array<std::string_view>({"irp", "irp.kept", "irp.listed"}), [&](std::string_view aspect) {
      const TrackedView::Aspect *known = irp.find(aspect);
      return known && known->since.valid() && known->since == here;
    });
  }

  struct End {
    const FunctionView *taker;
    bool atCleanup = false; ///< too late for a thread that ends, but a handle can be closed
  };

  /// Who ends the wait, when it is certain that only requests and the end of the driver do.
  static std::optional<End> endOfWait(const FunctionPoint &point, const KeptRequests &kept, const KeptRequests::Keeping &keeping) {
    const std::set<Name> places{keeping.place};
    if (keeping.place.empty() || !kept.isQuiet(keeping, places))
      return std::nullopt;
    const auto takers = kept.takers(places);
    if (!takers || takers->empty())
      return std::nullopt;
    End end{takers->front()};
    for (const FunctionView *taker : *takers) {
      const auto roles = kept.rolesAbove(*taker);
      if (!roles || makesCancelable(point.module(), *taker) || !std::ranges::all_of(*roles, [&](const model::Role &role) { return endsAtWill(point, *taker, role); }))
        return std::nullopt;
      end.atCleanup |= std::ranges::any_of(*roles, [](const model::Role &role) { return isDispatch(role) && role.variantValue == Major::Cleanup; });
    }
    return end;
  }

  static bool makesCancelable(const ModulePoint &module, const FunctionView &function) {
    return std::ranges::any_of(module.callsOfKind("queues_irp"), [&](const ModuleCall &call) { return call.from == function.function; });
  }

  /// When the system calls in this role, somebody has asked for it; when he does is his affair. Requests of Plug and Play and power
  /// come by themselves: fine as long as they only throw out what waits.
  static bool endsAtWill(const FunctionPoint &point, const FunctionView &taker, const model::Role &role) {
    if (isUnload(role) || isDriverEntry(role))
      return true;
    if (!isDispatch(role) || !role.variantValue)
      return false;
    constexpr std::array ForHandles{Major::Create, Major::Close, Major::Cleanup, Major::Read, Major::Write, Major::DeviceControl};
    return std::ranges::find(ForHandles, *role.variantValue) != ForHandles.end() || (*role.variantValue == Major::Pnp && onlyFails(point, taker));
  }

  /// All answers that the function gives are errors.
  static bool onlyFails(const FunctionPoint &point, const FunctionView &taker) {
    bool fails = false;
    for (const ir::Block &block : taker.function->blocks)
      for (const ir::Instr &instr : block.instrs) {
        const auto use = instr.op == ir::Op::Store ? point.fieldUse(instr.place) : std::nullopt;
        if (!use || use->rule.kind != std::string_view("status"))
          continue;
        if (instr.a.kind != ir::Operand::Kind::Int || instr.a.imm >= 0)
          return false;
        fails = true;
      }
    return fails;
  }

  static Report compose(const ModulePoint &module, const TrackedView &irp, const KeptRequests::Keeping &keeping, const End &end) {
    const auto &[function, instr] = keeping.way.back();
    const std::string place = keeping.place.string();
    const size_t field = place.rfind("::");
    Report report;
    report.message = quoted(irp.text) + " is left waiting in " + quoted(field == std::string::npos ? place.substr(0, place.find('@')) : place.substr(field + 2)) +
                     " without a cancel routine, and only other requests end the wait: until then the thread that sent it cannot end";
    report.help = "put the request into a cancel-safe queue, or give it a cancel routine that completes it with STATUS_CANCELLED";
    report.related.push_back({module.range(*function->unit, instr->loc), "kept here"});
    report.related.push_back({module.range(*end.taker->unit, end.taker->function->loc), quoted(functionName(end.taker->function)) + " takes requests out again"});
    if (end.atCleanup)
      report.severity = Severity::Note;
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(PendedWithoutCancel)
