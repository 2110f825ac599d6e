// A member of the union of request parameters is read that belongs to another kind of request.
//
//   'sp->MajorFunction == IRP_MJ_CREATE' holds, or a case of a switch on it   -> read of Parameters.Read: report
//   dispatch routine that the module sets for IRP_MJ_CLOSE alone              -> read of Parameters.Read: report
//   nothing of the kind is known, several kinds meet                          -> silent
//
// Members with the same layout (reads and writes) count as one. What internal device control requests carry is settled
// between two drivers, so they are left out.
#include "../../common/Values.h"
#include "../../common/Wording.h"

#include <set>

namespace irqlint {
using namespace rules;

class WrongParametersUnion : public Rule {
  struct Proof {
    std::set<int64_t> values; ///< major functions that the request may have
    std::string words;
    ir::Loc where;
  };

  void atModuleEnd(ModulePoint &module) const override {
    std::set<const ir::Instr *> current;
    for (const ModuleCall &call : module.callsOfKind("own_stack"))
      current.insert(call.instr);
    for (const ModulePoint::FunctionView &view : module.functions())
      for (ir::BlockId block = 0; block < view.function->blocks.size(); ++block)
        for (const ir::Instr &instr : view.function->blocks[block].instrs)
          if (const auto use = instr.op == ir::Op::Load ? fieldUseAs(module, instr.place, "of_request") : std::nullopt)
            check(module, view, block, instr, use->rule, current);
  }

  static void check(ModulePoint &module, const ModulePoint::FunctionView &view, ir::BlockId block,
                    const ir::Instr &read, const model::FieldRule &member, const std::set<const ir::Instr *> &current) {
    const auto branch = provedBefore(module, *view.function, block, read.place);
    const auto isMember = [&](int64_t major) {
      return major == Internal || std::ranges::count(member.values, major) != 0;
    };
    if (branch && std::ranges::none_of(branch->values, isMember))
      tell(module, view, read, member, *branch);
    if (branch || !isOwnRequest(*view.function, read.place, current))
      return;
    const std::set<Name> roles = slots(module, view);
    const auto belongs = [&](Name major) {
      return major == std::string_view("IRP_MJ_INTERNAL_DEVICE_CONTROL") || std::ranges::count(member.with, major) != 0;
    };
    if (!roles.empty() && std::ranges::none_of(roles, belongs))
      tell(module, view, read, member, {{}, "in a dispatch routine for " + roles.begin()->string(), {}});
  }

  static constexpr int64_t Internal = 15;

  // ------------------------------------------------------------------------- decisions on the way

  /// What the nearest test of the major function, on the only way to the block, leaves over.
  static std::optional<Proof> provedBefore(const ModulePoint &module, const ir::Function &function, ir::BlockId block,
                                           const ir::Place &place) {
    for (int hops = 0; hops < 64; ++hops) {
      ir::BlockId before = ir::NoBlock;
      for (ir::BlockId each = 0; each < function.blocks.size(); ++each)
        if (const auto next = successors(function.blocks[each]); std::ranges::count(next, block)) {
          if (before != ir::NoBlock)
            return std::nullopt;
          before = each;
        }
      if (before == ir::NoBlock)
        return std::nullopt;
      if (auto proof = provedBy(module, function, function.blocks[before].term, block, place))
        return proof;
      block = before;
    }
    return std::nullopt;
  }

  static std::optional<Proof> provedBy(const ModulePoint &module, const ir::Function &function,
                                       const ir::Terminator &end, ir::BlockId taken, const ir::Place &place) {
    Proof proof;
    proof.where = end.loc;
    if (end.kind == ir::Terminator::Kind::Switch && isMajor(module, function, end.cond, place) && end.other != taken) {
      for (const ir::SwitchCase &each : end.cases)
        for (int64_t value = each.low; each.target == taken && value <= std::min(each.high, each.low + 64); ++value) {
          proof.values.insert(value);
          proof.where = each.loc;
        }
      proof.words = "in a case of " + quoted(end.text) + " for another kind of request";
      return proof;
    }
    const ir::Instr *test =
        end.kind == ir::Terminator::Kind::Branch && end.target != end.other ? sourceOf(function, end.cond) : nullptr;
    const bool equal = test && test->op == ir::Op::Bin && test->bin == ir::BinOp::Eq;
    if (!test || test->op != ir::Op::Bin || (!equal && test->bin != ir::BinOp::Ne) ||
        test->b.kind != ir::Operand::Kind::Int || !isMajor(module, function, test->a, place) ||
        taken != (equal ? end.target : end.other))
      return std::nullopt;
    proof.values.insert(test->b.imm);
    proof.words = "where " + quoted(end.text) + (equal ? " holds" : " does not hold");
    return proof;
  }

  /// The major function in the stack location that `place` lies in, read directly or into a local of its own.
  static bool isMajor(const ModulePoint &module, const ir::Function &function, const ir::Operand &value,
                      const ir::Place &place) {
    const ir::Instr *read = sourceOf(function, value);
    if (const auto local = localRead(function, value)) {
      const Calls stores = storesTo(function, *local);
      read = stores.size() == 1 && !function.vars[*local].isParam ? sourceOf(function, stores.front()->a) : nullptr;
    }
    const auto use = read && read->op == ir::Op::Load ? module.fieldUse(read->place) : std::nullopt;
    return use && use->rule.kind == std::string_view("stack_major") && isSameLocation(function, read->place, place);
  }

  static bool isSameLocation(const ir::Function &function, const ir::Place &a, const ir::Place &b) {
    if (a.base != ir::Place::Base::Var || b.base != ir::Place::Base::Var || a.var != b.var || a.path.size() != 2)
      return false;
    return storesTo(function, a.var).size() + function.vars[a.var].isParam == 1 && !function.vars[a.var].addressTaken;
  }

  // ------------------------------------------------------------------------- dispatch routines

  /// The stack location is the current one of the request that the system called the routine with.
  static bool isOwnRequest(const ir::Function &function, const ir::Place &place,
                           const std::set<const ir::Instr *> &current) {
    const Calls calls = callsBehind(function, place);
    return !calls.empty() && std::ranges::all_of(calls, [&](const ir::Instr *call) {
      return current.contains(call) && call->args.size() == 1 && localRead(function, call->args[0]) == 1u &&
             storesTo(function, 1).empty();
    });
  }

  /// The kinds of requests that the routine is set for, when that is all that is done with it; empty: more, or not
  /// known.
  static std::set<Name> slots(const ModulePoint &module, const ModulePoint::FunctionView &view) {
    std::set<Name> majors;
    for (const model::Role &role : view.roles)
      if (role.type != std::string_view("DRIVER_DISPATCH") || role.variant.empty())
        return {};
      else
        majors.insert(role.variant);
    size_t stores = 0;
    for (const ModulePoint::FunctionView &other : module.functions())
      for (const ir::Block &block : other.function->blocks)
        for (const ir::Instr &instr : block.instrs)
          stores += instr.op == ir::Op::Store && instr.a.kind == ir::Operand::Kind::Function &&
                    instr.a.name == view.function->key && !instr.place.path.empty() &&
                    instr.place.path.back().kind == ir::Selector::Kind::Index &&
                    instr.place.path.back().index.kind == ir::Operand::Kind::Int;
    return stores == module.references(view.function->key).size() ? majors : std::set<Name>{};
  }

  // ------------------------------------------------------------------------- words

  static std::string written(const ir::Function &function, const ir::Place &place) {
    std::string text = place.base == ir::Place::Base::Var ? function.vars[place.var].name.string() : "";
    bool arrow = false;
    for (const ir::Selector &step : place.path) {
      if (step.kind == ir::Selector::Kind::Field)
        text += (text.empty() ? "" : arrow ? "->" : ".") + step.field.string();
      arrow = step.kind == ir::Selector::Kind::Deref;
    }
    return text;
  }

  static void tell(ModulePoint &module, const ModulePoint::FunctionView &view, const ir::Instr &read,
                   const model::FieldRule &member, const Proof &proof) {
    std::string owners;
    for (size_t i = 0; i < member.with.size(); ++i)
      owners += (i == 0 ? "" : i + 1 == member.with.size() ? " and " : ", ") + member.with[i].string();
    Report report;
    report.message = quoted(written(*view.function, read.place)) + " is read " + proof.words + ", but " +
                     quoted(member.field.str()) + " holds parameters of " + owners;
    report.help = "read the member for the request in hand, or test the major function first";
    if (proof.where.valid())
      report.related.push_back({module.range(*view.unit, proof.where), "the kind of request is decided here"});
    module.report(module.range(*view.unit, read.loc), view.function->name.string(), std::move(report),
                  written(*view.function, read.place));
  }
};

} // namespace irqlint

IRQLINT_RULE(WrongParametersUnion)
