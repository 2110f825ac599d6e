// An address of the caller is used by code that runs in whatever process happens to be current.
//
//   dispatch routine, called by the program's own thread --> the address means the program's memory
//   DPC, work item, timer, system thread                 --> it means the memory of another process, or none --> report
//
// Pages that were locked and mapped are at an address of the kernel, the same in every process.
#include "../../common/Buffers.h"
#include "../../common/Deferred.h"

namespace irqlint {
using namespace rules;

class UserAccessWrongContext : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !attaches(point))
      point.require(Detail{.subject = point.text(), .once = true});
  }

  /// To the caller's process, as may be.
  static bool attaches(const BufferPoint &point) {
    return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return i.op == ir::Op::Call && isOfKind(point.contractOf(i), "process_memory"); });
    });
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.roles)
      return Judgement::Open;
    const bool isRaw = b.source == BufferView::Source::User && !b.isEmbedded && !b.isKernelMode && b.probe != std::string_view("locked") && !isFramework(b);
    return isRaw && !b.roles->empty() && std::ranges::all_of(*b.roles, runsAnywhere) ? Judgement::Broken : Judgement::Fine;
  }

  /// Never called by the thread that sent the request.
  static bool runsAnywhere(const model::Role &role) {
    constexpr std::array roles = std::to_array<std::string_view>({"KDEFERRED_ROUTINE", "IO_DPC_ROUTINE", "KSERVICE_ROUTINE", "KMESSAGE_SERVICE_ROUTINE", "IO_TIMER_ROUTINE", "IO_WORKITEM_ROUTINE",
                                                                  "IO_WORKITEM_ROUTINE_EX", "WORKER_THREAD_ROUTINE", "KSTART_ROUTINE", "EVT_WDF_WORKITEM", "EVT_WDF_DPC", "EVT_WDF_TIMER"});
    return isOneOf(role.type, roles);
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + (b.isWrite ? " is written at" : " is read at") + throughFunctions(v) + " the caller's address " + quoted(b.text) + ", but " + quoted(v.function) +
                     " is not called by the caller's thread: it is an address in whatever process is current";
    report.help = "lock the pages and map them while the caller's thread is current, in the dispatch routine, and use that mapping here";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(UserAccessWrongContext)
