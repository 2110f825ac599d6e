// The caller of a request says which file or key the driver shall open. The driver opens it with the rights of the kernel: nobody asks
// whether the caller could have done so.
//
//   name in a buffer of the request --object opened by it, no OBJ_FORCE_ACCESS_CHECK--> report
//                                     +--the caller was checked before---------------> fine
#include "../../common/CallersNames.h"
#include "../../common/ObjectAttributes.h"

namespace irqlint {
using namespace rules;

class ForceAccessCheck : public Rule {
  static constexpr int64_t ForceCheck = ForceCheckFlag;

  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() != Argument || !isOfKind(point.contractOf(point.instr()), "sets_string") || point.instr().args.empty() || isCallerChecked(point))
      return;
    const auto name = variableAt(point.function(), point.instr().args.front());
    if (const ir::Instr *call = name ? openedUnchecked(point, *name) : nullptr)
      point.require(Detail{.subject = call->text, .callee = point.contractOf(*call).name});
  }

  /// A call behind this one that opens an object by the name in this variable.
  static const ir::Instr *openedUnchecked(const BufferPoint &point, uint32_t name) {
    const ir::Instr *found = nullptr;
    visitAfter(point.function(), point.instr(), [&](const ir::Instr &instr) {
      if (instr.op != ir::Op::Call)
        return Follow::On;
      const model::Contract &contract = point.contractOf(instr);
      if (isOfKind(contract, "sets_string") && !instr.args.empty() && variableAt(point.function(), instr.args.front()) == name)
        return Follow::NotHere;
      const ir::Operand *attributes = attributesOf(instr);
      if (!found && attributes && isOfKind(contract, "opens_unchecked") && lacksFlag(point.function(), *attributes, ForceCheck) && isNamed(point.function(), *attributes, name))
        found = &instr;
      return Follow::On;
    });
    return found;
  }

  static bool isNamed(const ir::Function &function, const ir::Operand &attributes, uint32_t name) {
    const auto names = storedInMember(function, *variableAt(function, attributes), "ObjectName");
    return names && names->size() == 1 && variableAt(function, names->front()) == name;
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isInternal(b) || b.isKernelMode || isOpenToReaders(b) ? Judgement::Fine : Judgement::Broken; // those: security/arbitrary-registry-or-file
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the name " + valueText(*v.ofBuffer) + "comes from the caller of " + requestText(*v.ofBuffer) + ", and " + quoted(v.detail->callee.str()) +
                     " opens it" + throughFunctions(v) + " with the rights of the kernel: nobody asks what the caller may do";
    report.help = "put OBJ_FORCE_ACCESS_CHECK into the attributes";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ForceAccessCheck)
