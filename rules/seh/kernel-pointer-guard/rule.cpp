// A __try is meant to survive a bad address in system space, or a fault at raised IRQL. Neither ends in the handler: the machine
// stops.
//
//   fault on an address of user space, below DISPATCH_LEVEL --> exception --> handler
//   fault on an address of system space                     --> bug check PAGE_FAULT_IN_NONPAGED_AREA
//   fault at DISPATCH_LEVEL or above                         --> bug check IRQL_NOT_LESS_OR_EQUAL
//
// The first is told where all that the __try touches is memory of the system, or where it asks whether an address is valid; the
// second where nothing in the __try could raise an exception but the memory that it touches.
#include "../../common/Handlers.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class KernelPointerGuard : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atFunctionEnd(FunctionPoint &point) const override {
    const ir::Function &function = point.function();
    for (uint32_t region = 1; region < function.regions.size(); ++region) {
      if (function.regions[region].kind != ir::SehRegion::Kind::Except || function.regions[region].filter == ir::SehRegion::Filter::ContinueSearch)
        continue;
      const TryBody body = bodyOf(point, region);
      if (const ir::Instr *asked = askedAndUsed(point, region))
        tell(point, asked->loc, "the address is asked about, and then used inside of this __try: where it is one of system space and goes bad, the machine stops and the handler never runs");
      else if (body.touchesKernel && !body.touchesOther && !body.mayRaise)
        tell(point, function.regions[region].loc, "all memory that this __try uses is in system space: a bad pointer there stops the machine, and never reaches the handler");
    }
  }

  static void tell(FunctionPoint &point, const ir::Loc &where, const char *message) {
    Report report;
    report.message = message;
    report.help = "keep a reference or a lock so that the memory cannot go away, and leave the __try out";
    point.report(point.range(where), std::move(report), "__try");
  }

  /// The question whether an address is valid, when what is there is used in the same __try and nothing checks that it is one of user space.
  static const ir::Instr *askedAndUsed(const FunctionPoint &point, uint32_t region) {
    const ir::Function &function = point.function();
    const ir::Instr *asked = nullptr;
    bool raisesHere = false, isUsed = false;
    forEachIn(function, region, [&](const ir::Instr &instr) {
      if (instr.op == ir::Op::Call && isOfKind(point.contractOf(instr), "asks_address") && !instr.args.empty())
        asked = &instr;
      raisesHere = raisesHere || (instr.op == ir::Op::Call && raises(point.contractOf(instr)));
    });
    const auto variable = asked && !raisesHere ? localRead(function, asked->args[0]) : std::nullopt;
    if (!variable || isOfRequest(function, asked->args[0]))
      return nullptr;
    forEachIn(function, region, [&](const ir::Instr &instr) {
      for (const ir::Place *place : touched(instr))
        isUsed = isUsed || isIn(*place, *variable) || (place->base == ir::Place::Base::Temp && reads(function, place->temp, *variable));
    });
    return isUsed ? asked : nullptr;
  }

  /// An address that came with a request: that nobody probed it is told by the rules about buffers.
  static bool isOfRequest(const ir::Function &function, const ir::Operand &value) {
    const ir::Place *place = readFrom(function, value);
    return place && std::ranges::any_of(place->path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Field && isKernelRecord(s.record.str()); });
  }

  static bool reads(const ir::Function &function, uint32_t temp, uint32_t variable) {
    ir::Operand operand;
    operand.kind = ir::Operand::Kind::Temp;
    operand.temp = temp;
    return localRead(function, operand) == std::optional(variable);
  }

  void atAccess(AccessPoint &point) const override {
    const ir::Function &function = point.function();
    if (function.regions.empty() || !goesThroughPointer(point.place()) || point.memory().kind != MemoryView::Kind::Unknown)
      return;
    const ir::BlockId block = blockOf(function, point.instr());
    const uint32_t region = block == ir::NoBlock ? 0 : caughtBy(function, function.blocks[block]);
    if (!region || isKernelMemory(point, function, point.place()))
      return;
    if (const TryBody body = bodyOf(point, region); body.mayRaise)
      return;
    Detail detail{.subject = "__try", .callee = Name(point.text()), .once = true};
    detail.limitText = "the handler of this __try is meant to catch it";
    detail.limitAt = rangeOf(point.unit(), function.regions[region].loc);
    point.requireIrqlAtMost(model::Apc, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = quoted(v.detail->callee.str()) + " is used inside of a __try " + contextWords(v) + throughWords(calledFunctions(v)) +
                     ": a page fault at that level stops the machine, and never reaches the handler";
    report.help = "use the memory before the IRQL is raised or after it is lowered, or lock its pages";
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(KernelPointerGuard)
