// A program names a process or thread, and the driver opens it with the rights of the kernel and does to it what the program could
// not, or hands over the handle.
//
//   process of the caller's choice --opened, found--> ended, read, written, handle given back --> report
//                                  |--only looked at, closed again-----------------------------> fine
//                                  +--somebody was asked what the caller may do----------------> fine
//
// Replaces security/ioctl-any-access at the same call. Codes that only handles with write access can send are taken to be closed by
// the descriptor of the device.
#include "../../common/CallersNames.h"

namespace irqlint {
using namespace rules;

class ProcessGivenAway : public Rule {
  enum Tag { Nothing, Acts, GivesBack };
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    const ir::Instr &call = point.instr();
    if (point.how() != Argument || call.op != ir::Op::Call)
      return;
    const model::Contract &contract = point.contractOf(call);
    const bool opens = isOfKind(contract, "opens_process_or_thread"), finds = isOfKind(contract, "finds_process");
    if ((!opens && !finds) || isApproved(point) || impersonates(point))
      return;
    if (opens && (call.args.size() < 3 || mayForceCheck(point.function(), call.args[2])))
      return;
    const ir::Operand *given = call.args.size() < 2 ? nullptr : &call.args[opens ? 0 : 1];
    Detail detail{.subject = call.text, .callee = Name(point.text())};
    detail.tag = given ? whatFollows(point, *given, 0) : Nothing;
    if (detail.tag != Nothing)
      point.require(std::move(detail));
  }

  /// What is done with the handle or object that the call puts there.
  static Tag whatFollows(const BufferPoint &point, const ir::Operand &where, int depth) {
    const ir::Function &function = point.function();
    const ir::Instr *source = sourceOf(function, where);
    if (source && source->op == ir::Op::Addr && goesThroughPointer(source->place))
      return GivesBack;
    const auto local = variableAt(function, where);
    if (!local || depth > 1)
      return Nothing;
    Tag tag = Nothing;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        if (instr.op == ir::Op::Store && goesThroughPointer(instr.place) && localRead(function, instr.a) == local && depth + isHandle(point, *local) > 0)
          tag = std::max(tag, GivesBack);
        if (instr.op == ir::Op::Call && std::ranges::any_of(instr.args, [&](const ir::Operand &a) { return localRead(function, a) == local; }))
          tag = std::max(tag, doneBy(point, instr, depth));
      }
    return tag;
  }

  static Tag doneBy(const BufferPoint &point, const ir::Instr &call, int depth) {
    const model::Contract &contract = point.contractOf(call);
    for (const char *kind : {"ends_process", "process_memory", "gives_handle"})
      if (isOfKind(contract, kind))
        return Acts;
    const bool reopens = isOfKind(contract, "opens_by_pointer") && call.args.size() > 6 && call.args[5].kind == ir::Operand::Kind::Int && call.args[5].imm == 0;
    return reopens ? whatFollows(point, call.args[6], depth + 1) : Nothing;
  }

  static bool isHandle(const BufferPoint &point, uint32_t local) { return point.unit().types[point.function().vars[local].type].name == std::string_view("HANDLE"); }
  static bool goesThroughPointer(const ir::Place &place) {
    return place.base == ir::Place::Base::Temp || std::ranges::any_of(place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isOpenToReaders(b) && !b.isCallerValueTested ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the caller of " + requestText(*v.ofBuffer) + " names the process or thread that " + quoted(v.detail->callee.str()) + " opens" + throughFunctions(v) + ", and " +
                     (v.detail->tag == GivesBack ? "gets a handle that was opened with the rights of the kernel" : "the driver acts on it with the rights of the kernel") +
                     ": nobody asks what the caller may do";
    report.help = "open it with the rights of the caller (OBJ_FORCE_ACCESS_CHECK, UserMode), or check the caller's privilege first";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ProcessGivenAway)
