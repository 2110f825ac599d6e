// A driver whose requests the system queues and hands to StartIo one by one completes one of them and does not ask for the next.
//
//   StartIo(irp) --complete, start next packet, in any order--> fine
//     |
//     +--complete, return--> report: the device stays "busy", and the queue stands still
//
// In a DPC the same, when another way out of it completes the request and asks for the next.
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpStartNextPacketMissing : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const bool isDpc = allRoles(point, [](const model::Role &role) { return role.type == std::string_view("IO_DPC_ROUTINE"); });
    const bool isStartIo = allRoles(point, [](const model::Role &role) { return role.type == std::string_view("DRIVER_STARTIO"); });
    if (!isStartIo && !(isDpc && std::ranges::any_of(point.exits(), [&](const Exit &exit) { return completed(point, exit) && asksForNext(point, exit); })))
      return;
    for (const Exit &exit : point.exits()) {
      const bool isCertain = exit.certain && exit.kind == Exit::Kind::Return && !exit.unknownRan;
      const auto irp = isCertain ? completed(point, exit) : std::nullopt;
      if (irp && !asksForNext(point, exit))
        point.report(exit, compose(*irp, isStartIo), irp->text, exit.where);
    }
  }

  static std::optional<TrackedView> completed(const FunctionPoint &point, const Exit &exit) {
    const std::vector<TrackedView> objects = point.tracked(exit);
    const TrackedView *irp = handedOver(objects);
    return irp && irp->is("irp", "completed") ? std::optional(*irp) : std::nullopt;
  }

  static bool asksForNext(const FunctionPoint &point, const Exit &exit) {
    return std::ranges::any_of(point.tracked(exit), [](const TrackedView &object) { return object.is("irp.packets", "set"); });
  }

  static Report compose(const TrackedView &irp, bool isStartIo) {
    Report report;
    report.message = "the " + std::string(isStartIo ? "StartIo" : "DPC") + " routine completes the IRP " + quoted(irp.text) + " and does not start the next packet: the device queue stands still";
    report.help = "start the next packet on every way out that completes the current one";
    report.related = noteOf(irp, "irp", "completed here");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpStartNextPacketMissing)
