// A driver makes an IRP and returns on a way out where nobody has it any more: not sent, not freed, not kept.
//
//   made --sent, freed, stored, returned, handed to unknown code--> fine
//     |
//     +--return, only a local variable leads to it--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class OwnIrpLeaked : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || mayHandOut(point, exit))
        continue;
      for (const TrackedView &irp : point.tracked(exit))
        if (isLost(irp) && !point.alreadyReported(irp.find("irp.from")->since))
          point.report(exit, compose(point, exit, irp), irp.text, irp.find("irp.from")->since);
    }
  }

  static bool isLost(const TrackedView &irp) {
    const TrackedView::Aspect *from = irp.find("irp.from");
    const bool isOwnMemory = irp.is("irp.memory", "filled"); // freed like other memory
    const bool isKeptByCaller = irp.parameter || irp.restAsAtEntry; // found in memory, not made here
    return !isKeptByCaller && !isOwnMemory && from && (from->state == std::string_view("allocated") || from->state == std::string_view("threaded")) && from->since.valid() && isStillOurs(irp);
  }

  /// The result may be the IRP.
  static bool mayHandOut(const FunctionPoint &point, const Exit &exit) {
    const ir::Type &type = point.unit().types[point.function().returnType];
    return type.kind == ir::TypeKind::Pointer && exit.result != Exit::Result::Zero;
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) {
    Report report;
    report.message = "the IRP" + (irp.text.empty() ? "" : " " + quoted(irp.text)) + " that this driver made is lost when " + exitWords(point, exit) + ": it is neither sent nor freed";
    report.help = irp.is("irp.from", "threaded") ? "make the IRP last, when nothing can fail any more before it is sent: it cannot be freed" : "free the IRP on this way out too";
    report.related.push_back({irp.find("irp.from")->since, "made here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(OwnIrpLeaked)
