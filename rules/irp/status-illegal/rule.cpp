// A number that is no NTSTATUS becomes the status of a request: stored in its status block, returned by a dispatch
// routine, or handed to a routine that completes it.
//
//   0xFFFFFFFF                   : no status has this value; -1 in disguise
//   1 … 0xFF but 0x80 and 0xC0   : what waits return, or nothing; TRUE, or an error code of another system
//   0x8007xxxx, 0x80004001 … 5   : an HRESULT
//
// Only constants count, stored or returned directly or through a local.
#include "../../common/Values.h"
#include "../../common/Wording.h"

#include <cstdio>

namespace irqlint {
using namespace rules;

class StatusIllegal : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const ir::Function &function = point.function();
    for (const ir::Block &block : function.blocks) {
      for (const ir::Instr &instr : block.instrs)
        if (isStatusOfRequest(point, instr))
          judge(point, instr.a, instr.loc, "is the status of the request");
      if (block.term.kind == ir::Terminator::Kind::Return && isDispatch(point))
        judge(point, block.term.value, block.term.loc, "is returned by a dispatch routine");
    }
  }

  void atCall(CallPoint &point) const override {
    const ir::Function *callee =
        point.isKind("completes_irp") ? functionOf(point.wholeUnit(), point.call().callee) : nullptr;
    for (unsigned i = 0; callee && i < callee->paramCount && i < point.call().args.size(); ++i) {
      const auto value = point.lookup()({.kind = model::Where::Kind::Arg, .arg = static_cast<int>(i)});
      if (point.unit().types[callee->vars[i].type].name == std::string_view("NTSTATUS") && value && value->constant() &&
          isIllegal(value->low))
        point.report(compose(value->low, "is the status of the request"), point.call().text);
    }
  }

  static bool isIllegal(int64_t value) {
    const auto status = static_cast<uint32_t>(value);
    const bool ofWaits = status >= 1 && status <= 0xFF && status != 0x80 && status != 0xC0;
    const bool otherSystem = (status & 0xFFFF0000u) == 0x80070000u || (status >= 0x80004001u && status <= 0x80004005u);
    return status == 0xFFFFFFFFu || ofWaits || otherSystem;
  }

  static bool isStatusOfRequest(const FunctionPoint &point, const ir::Instr &instr) {
    const auto inMemory = [](const ir::Selector &step) { return step.kind == ir::Selector::Kind::Deref; };
    if (instr.op != ir::Op::Store || std::ranges::none_of(instr.place.path, inMemory))
      return false;
    const auto use = point.fieldUse(instr.place);
    return use && use->whole && use->rule.kind == std::string_view("status");
  }

  static bool isDispatch(const FunctionPoint &point) {
    return std::ranges::any_of(
        point.roles(), [](const model::Role &role) { return role.type == std::string_view("DRIVER_DISPATCH"); });
  }

  static void judge(FunctionPoint &point, const ir::Operand &value, const ir::Loc &where, const char *what) {
    if (value.kind == ir::Operand::Kind::Int && isIllegal(value.imm))
      return point.report(point.range(where), compose(value.imm, what), "status");
    const auto local = localRead(point.function(), value);
    if (!local)
      return;
    for (const ir::Instr *store : storesTo(point.function(), *local))
      if (store->a.kind == ir::Operand::Kind::Int && isIllegal(store->a.imm) &&
          reaches(point.function(), *store, *local, value))
        point.report(point.range(store->loc), compose(store->a.imm, what), "status");
  }

  /// Some way leads from the store to where the local is read, past no other store.
  static bool reaches(const ir::Function &function, const ir::Instr &store, uint32_t local, const ir::Operand &value) {
    const ir::Instr *read = sourceOf(function, value);
    bool found = false;
    visitAfter(function, store, [&](const ir::Instr &instr) {
      found |= &instr == read;
      return instr.op == ir::Op::Store && instr.place.path.empty() && isIn(instr.place, local) ? Follow::NotHere
                                                                                               : Follow::On;
    });
    return found;
  }

  static Report compose(int64_t value, const char *what) {
    char hex[16];
    std::snprintf(hex, sizeof hex, "0x%X", static_cast<unsigned>(value)); // NOLINT
    Report report;
    report.message = std::string(hex) + " " + what + ", but it is no NTSTATUS";
    report.help = value == 1 ? "use STATUS_SUCCESS, or the status that says what went wrong"
                             : "use the status that says what went wrong, such as STATUS_UNSUCCESSFUL";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(StatusIllegal)
