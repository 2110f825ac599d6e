// A control code that the driver does not know is answered with success.
//
//   switch (code) --a case--------------------------------> its own matter
//     +--none of the cases--> IoStatus.Status = 0 ---------> report
//                        +--> IoStatus.Status = an error --> fine
//                        +--> something else is done first -> not followed
#include "../../common/Code.h"
#include "../../common/Irps.h"

#include <map>

namespace irqlint {
using namespace rules;

class IrpSuccessForUnhandled : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const ir::Function &function = point.function();
    for (ir::BlockId block = 0; block < function.blocks.size(); ++block) {
      const ir::Terminator &end = function.blocks[block].term;
      if (end.kind != ir::Terminator::Kind::Switch || end.cases.empty() || !isControlCode(point, end.cond))
        continue;
      Walk walk{point, knownAt(function, block), {}};
      if (const ir::Instr *answer = walk.answer(end.other))
        point.report(point.range(answer->loc), compose(point, end), end.text);
    }
  }

  static Report compose(const FunctionPoint &point, const ir::Terminator &end) {
    Report report;
    report.message = "a control code that is none of the cases is answered with STATUS_SUCCESS";
    report.help = "answer with STATUS_INVALID_DEVICE_REQUEST in the default case: the sender has no other way to learn that nothing was done";
    report.related.push_back({point.range(end.loc), "the cases are told apart here"});
    return report;
  }

  static bool isLocal(const ir::Place &place) { return place.base == ir::Place::Base::Var && place.path.empty(); }

  /// Read from a stack location, perhaps into a local first.
  static bool isControlCode(const FunctionPoint &point, const ir::Operand &operand) {
    const ir::Function &function = point.function();
    const ir::Instr *source = sourceOf(function, operand);
    if (source && source->op == ir::Op::Load && isLocal(source->place))
      if (const auto stored = onlyStore(function, source->place.var, [](ir::BlockId) { return true; }))
        source = sourceOf(function, stored->a);
    return source && source->op == ir::Op::Load && fieldUseAs(point, source->place, "control_code");
  }

  /// The one place among these blocks that gives the local a value; null: there are several, or its address is taken.
  template <typename Test> static const ir::Instr *onlyStore(const ir::Function &function, uint32_t variable, Test counts) {
    const ir::Instr *only = nullptr;
    for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
      for (const ir::Instr &instr : function.blocks[block].instrs)
        if (counts(block) && isIn(instr.place, variable) && instr.op != ir::Op::Load && instr.op != ir::Op::Mark) {
          if (only || instr.op != ir::Op::Store)
            return nullptr;
          only = &instr;
        }
    return only;
  }

  using Values = std::map<uint32_t, int64_t>;

  /// Locals that hold a constant at the end of the block, as far as one assignment before says.
  static Values knownAt(const ir::Function &function, ir::BlockId wanted) {
    std::vector<bool> before(function.blocks.size());
    before[wanted] = true;
    for (bool more = true; more;) {
      more = false;
      for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
        if (!before[block] && std::ranges::any_of(successors(function.blocks[block]), [&](ir::BlockId next) { return before[next]; }))
          before[block] = more = true;
    }
    Values values;
    for (uint32_t variable = function.paramCount; variable < function.vars.size(); ++variable)
      if (const ir::Instr *store = onlyStore(function, variable, [&](ir::BlockId block) { return before[block]; }); store && store->a.kind == ir::Operand::Kind::Int)
        values[variable] = store->a.imm;
    return values;
  }

  /// Follows what runs for a code that is none of the cases, as long as there is only one way.
  struct Walk {
    const FunctionPoint &point;
    Values locals, temps;

    /// Where success is answered; null: not, or not known.
    const ir::Instr *answer(ir::BlockId block) {
      const std::vector<ir::Block> &blocks = point.function().blocks;
      std::vector<bool> seen(blocks.size());
      while (block != ir::NoBlock && !seen[block]) {
        seen[block] = true;
        for (const ir::Instr &instr : blocks[block].instrs) {
          if (isAnswer(instr))
            return answered(instr) == 0 ? &instr : nullptr;
          if (instr.op == ir::Op::Call && doesSomething(instr))
            return nullptr;
          run(instr);
        }
        block = next(blocks[block].term);
      }
      return nullptr;
    }

    ir::BlockId next(const ir::Terminator &end) const {
      if (end.kind == ir::Terminator::Kind::Jump)
        return end.target;
      const auto decides = end.kind == ir::Terminator::Kind::Branch ? known(end.cond) : std::nullopt;
      return !decides ? ir::NoBlock : *decides ? end.target : end.other;
    }

    std::optional<int64_t> known(const ir::Operand &operand) const {
      if (operand.kind == ir::Operand::Kind::Int)
        return operand.imm;
      const auto found = operand.kind == ir::Operand::Kind::Temp ? temps.find(operand.temp) : temps.end();
      return found == temps.end() ? std::nullopt : std::optional(found->second);
    }

    /// The status is stored in the request, or handed with it to a helper.
    bool isAnswer(const ir::Instr &instr) const {
      if (instr.op == ir::Op::Store)
        return fieldUseAs(point, instr.place, "status") && fieldUseAs(point, instr.place, "answer");
      return instr.op == ir::Op::Call && std::ranges::any_of(instr.args, [&](const ir::Operand &a) { return isRequest(a); }) && statusArgument(instr);
    }

    std::optional<int64_t> answered(const ir::Instr &instr) const { return known(instr.op == ir::Op::Store ? instr.a : *statusArgument(instr)); }

    const ir::Operand *statusArgument(const ir::Instr &call) const {
      const auto found = std::ranges::find_if(call.args, [&](const ir::Operand &a) { return point.unit().types[a.type].name == std::string_view("NTSTATUS"); });
      return found == call.args.end() ? nullptr : &*found;
    }

    bool isRequest(const ir::Operand &operand) const {
      const ir::Type &type = point.unit().types[operand.type];
      return type.kind == ir::TypeKind::Pointer && type.element < point.unit().types.size() && point.unit().types[type.element].name == std::string_view("IRP");
    }

    /// It gets more than a text to print.
    bool doesSomething(const ir::Instr &call) const {
      return std::ranges::any_of(call.args, [&](const ir::Operand &a) { return a.kind == ir::Operand::Kind::Temp && point.unit().types[a.type].kind == ir::TypeKind::Pointer; });
    }

    void run(const ir::Instr &instr) {
      const auto value = evaluate(instr);
      if (instr.op == ir::Op::Store && isLocal(instr.place))
        set(locals, instr.place.var, value);
      if (instr.result)
        set(temps, *instr.result, value);
    }

    static void set(Values &values, uint32_t key, std::optional<int64_t> value) {
      values.erase(key);
      if (value)
        values[key] = *value;
    }

    std::optional<int64_t> evaluate(const ir::Instr &instr) const {
      if (instr.op == ir::Op::Load && isLocal(instr.place)) {
        const auto found = locals.find(instr.place.var);
        return found == locals.end() ? std::nullopt : std::optional(found->second);
      }
      const auto a = known(instr.a), b = known(instr.b);
      if (instr.op == ir::Op::Store || instr.op == ir::Op::Cast || instr.op == ir::Op::Set)
        return a;
      if (instr.op != ir::Op::Bin || !a || !b)
        return std::nullopt;
      switch (instr.bin) {
      case ir::BinOp::Eq: return *a == *b;
      case ir::BinOp::Ne: return *a != *b;
      case ir::BinOp::SGe: return *a >= *b;
      case ir::BinOp::SLt: return *a < *b;
      default: return std::nullopt;
      }
    }
  };
};

} // namespace irqlint
IRQLINT_RULE(IrpSuccessForUnhandled)
