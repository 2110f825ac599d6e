// A field or global that some code changes with interlocked operations is changed elsewhere by a plain read, add,
// write.
//
//   processor 1           processor 2
//   read 5
//                         interlocked increment: 6
//   write 5 + 1           -> one of the two is lost
//
// Only such changes count, not stores of a constant, which set a new start and lose nothing. They are fine where nobody
// else is there yet (what was just allocated, routines that set up or tear down), and where a lock of whatever kind is
// held: the engine hands the question to the callers up to the routine that the system calls.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class InterlockedMixedAccess : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    if (!point.isWrite() || !changes(point) || point.memory().kind == MemoryView::Kind::Stack || isNew(point) ||
        isConstructor(point.function()))
      return;
    const ObjectUse *interlocked = interlockedUse(point);
    if (!interlocked)
      return;
    Detail detail;
    detail.subject = point.text();
    detail.callee = interlocked->contract->name;
    detail.limitText = "changed with " + quoted(detail.callee.str()) + " here";
    detail.limitAt = interlocked->where;
    point.requireSomeLock({}, model::Dispatch + 1, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    if (v.role && isAlone(*v.role))
      return {};
    Report report;
    report.message = quoted(v.detail->subject) + " is read, changed and written back in plain steps" +
                     throughWords(calledFunctions(v)) + ", while other code changes it with " +
                     quoted(v.detail->callee.str()) + ": updates get lost";
    report.help = "use an interlocked operation here too, or hold one lock at all places that change it";
    report.related = originsOf(v);
    return report;
  }

  /// The new value is made of the old one.
  static bool changes(const AccessPoint &point) {
    const ir::Function &function = point.function();
    if (point.instr().op != ir::Op::Store)
      return false;
    const ir::Instr *made = sourceOf(function, point.instr().a);
    if (!made || made->op != ir::Op::Bin || made->bin >= ir::BinOp::Eq)
      return false;
    const auto isOld = [&](const ir::Operand &operand) {
      const ir::Instr *read = sourceOf(function, operand);
      return read && read->op == ir::Op::Load && samePlace(function, read->place, point.place());
    };
    return isOld(made->a) || isOld(made->b);
  }

  static const ObjectUse *interlockedUse(const AccessPoint &point) {
    const std::vector<ObjectUse> *uses = point.uses();
    if (!uses)
      return nullptr;
    const auto found = std::ranges::find_if(*uses, [](const ObjectUse &use) {
      return use.kind == ObjectUse::Kind::Passed && use.byAddress && use.arg == 0 && use.contract &&
             isOfKind(*use.contract, "interlocked");
    });
    return found == uses->end() ? nullptr : &*found;
  }

  /// Allocated in this function: nobody else has it yet.
  static bool isNew(const AccessPoint &point) {
    const MemoryView::Kind kind = point.memory().kind;
    return kind == MemoryView::Kind::PagedPool || kind == MemoryView::Kind::NonPagedPool;
  }

  /// "CQueue::CQueue", "CQueue::~CQueue"
  static bool isConstructor(const ir::Function &function) {
    const std::string_view name = function.name.str();
    const size_t scope = name.rfind("::");
    if (scope == std::string_view::npos)
      return false;
    std::string_view own = name.substr(scope + 2), record = name.substr(0, scope);
    if (const size_t outer = record.rfind("::"); outer != std::string_view::npos)
      record.remove_prefix(outer + 2);
    return own == record || own.starts_with('~');
  }

  /// The system calls nothing else of the driver, or of this device, meanwhile.
  static bool isAlone(const model::Role &role) {
    static constexpr std::string_view Alone[] = {"DRIVER_INITIALIZE",
                                                 "DRIVER_ADD_DEVICE",
                                                 "DRIVER_UNLOAD",
                                                 "EVT_WDF_DRIVER_DEVICE_ADD",
                                                 "EVT_WDF_DRIVER_UNLOAD",
                                                 "EVT_WDF_DEVICE_PREPARE_HARDWARE",
                                                 "EVT_WDF_DEVICE_RELEASE_HARDWARE",
                                                 "EVT_WDF_OBJECT_CONTEXT_CLEANUP",
                                                 "EVT_WDF_OBJECT_CONTEXT_DESTROY",
                                                 "MINIPORT_INITIALIZE",
                                                 "MINIPORT_HALT"};
    return std::ranges::find(Alone, role.type.str()) != std::end(Alone);
  }
};

} // namespace irqlint

IRQLINT_RULE(InterlockedMixedAccess)
