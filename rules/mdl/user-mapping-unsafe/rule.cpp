// Pages are mapped into the address space of a process, and nothing catches the exception that a failure raises.
//
// A mapping for user mode does not return NULL when there is no room: it raises. The caller of the request brings that about as it
// likes, by filling its address space. Levels above APC_LEVEL are the matter of irql/call-above-max.
#include "../../common/Code.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class UserMappingUnsafe : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (point.hasCallers())
      return; // one of them may catch it
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && isUserMapping(point, instr) && !isCaught(point.function(), block))
          point.report(point.range(instr.loc), compose(point, instr), instr.text);
  }

  static bool isUserMapping(const FunctionPoint &point, const ir::Instr &call) {
    const auto argument = [&](const model::Where &where) -> std::optional<model::Interval> {
      const bool isNumber = where.kind == model::Where::Kind::Arg && where.arg >= 0 && static_cast<size_t>(where.arg) < call.args.size() &&
                            call.args[static_cast<size_t>(where.arg)].kind == ir::Operand::Kind::Int;
      if (!isNumber)
        return std::nullopt;
      const int64_t number = call.args[static_cast<size_t>(where.arg)].imm;
      return model::Interval{number, number};
    };
    return std::ranges::any_of(point.contractOf(call).effects, [&](const model::Effect &effect) {
      return effect.kind == model::Effect::Kind::Is && effect.what == std::string_view("user_mapping") && evaluate(effect.when, argument) == model::Truth::True;
    });
  }

  static bool isCaught(const ir::Function &function, const ir::Block &block) {
    for (uint32_t region = block.region; region && region < function.regions.size(); region = function.regions[region].parent)
      if (function.regions[region].kind == ir::SehRegion::Kind::Except)
        return true;
    return false;
  }

  static Report compose(const FunctionPoint &point, const ir::Instr &call) {
    Report report;
    report.message = quoted(point.contractOf(call).name.str()) + " maps pages for user mode outside of any __try: when the address space of the process is full, it raises an exception that nobody catches";
    report.help = "map inside a __try, and fail the request in its __except";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(UserMappingUnsafe)
