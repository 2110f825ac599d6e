// A device is deleted while it still hangs in its stack, or a second time.
//
//   ATTACHED --detach--> FREE --delete--> DELETED
//       |                                    |
//       |                                    +--delete again------------------> report
//       +--delete, then detach in a straight line, of one device -------------> report
//
// A device that is found through memory may be another one by then (the list of the driver object): not told twice. That the driver
// below has finished the removal is not looked at.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class DeleteOrder : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("device") || !leadsTo(point.effect(), "deleted"))
      return;
    const std::string device = point.object().text;
    if (device.empty() || device.find_first_of(">[(*") != std::string::npos)
      return;
    Detail detail;
    detail.subject = device;
    point.requireNotIn(Name("deleted"), std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the device " + quoted(v.detail->subject) + " is deleted" + throughWords(calledFunctions(v)) + ", but it was deleted before on this path";
    report.help = "remove one of the two, or set the pointer to NULL and test it";
    return report;
  }

  void atModuleEnd(ModulePoint &module) const override {
    const std::vector<ModuleCall> detaches = module.callsOfKind("detaches_device");
    for (const ModuleCall &deleted : module.callsOfKind("deletes_device"))
      if (const ModuleCall *late = deleted.from ? detachedAfter(module, deleted, detaches) : nullptr)
        module.report(late->where, functionName(late->from), composeLate(deleted, *late), late->instr->text);
  }

  /// The variable that holds the device, or leads to the extension in which it keeps itself; another member may hold another
  /// device than the one whose extension it is in.
  static std::optional<uint32_t> deletedVariable(const ModulePoint &module, const ModuleCall &deleted) {
    const ir::Place *place = deleted.instr->args.empty() ? nullptr : readFrom(*deleted.from, deleted.instr->args[0]);
    if (!place)
      return std::nullopt;
    if (place->base == ir::Place::Base::Var && place->path.empty())
      return place->var;
    if (place->path.empty() || place->path.back().kind != ir::Selector::Kind::Field)
      return std::nullopt;
    const Name field(place->path.back().record.string() + "::" + place->path.back().field.string());
    return holdsOwnDevice(module, field) ? rootVariable(*deleted.from, deleted.instr->args[0]) : std::nullopt;
  }

  /// The detach of the same device that is certain to follow.
  static const ModuleCall *detachedAfter(const ModulePoint &module, const ModuleCall &deleted, const std::vector<ModuleCall> &detaches) {
    const ir::Function &function = *deleted.from;
    const auto device = deletedVariable(module, deleted);
    if (!device)
      return nullptr;
    for (const ir::Instr *instr : straightAfter(function, *deleted.instr)) {
      if (instr->op == ir::Op::Store && isIn(instr->place, *device) && instr->place.path.empty())
        return nullptr; // another device from here on
      for (const ModuleCall &detach : detaches)
        if (detach.instr == instr && !instr->args.empty() && rootVariable(function, instr->args[0]) == device)
          return &detach;
    }
    return nullptr;
  }

  static Report composeLate(const ModuleCall &deleted, const ModuleCall &late) {
    Report report;
    report.message = quoted(late.contract->name.str()) + " comes after " + quoted(deleted.contract->name.str()) +
                     ": the device was deleted while it was attached";
    report.help = "detach first, then delete the device";
    report.related.push_back({deleted.where, "the device is deleted here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(DeleteOrder)
