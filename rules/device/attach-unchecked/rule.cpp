// Attaching to a device stack can fail. The pointer to the device below is then null, and the first request that is sent down
// uses it.
//
//   attach --> pointer stored in a variable or a member
//                +-- compared somewhere: in this function, or wherever the member is used  -> silent
//                +-- never                                                                -> report
//   attach --> status that the program does not look at                                   -> report
//
// A pointer that is returned or stored through an argument is the caller's to check.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class AttachUnchecked : public Rule {
  void atModuleEnd(ModulePoint &module) const override {
    for (const ModuleCall &call : module.callsOfKind("attaches_device"))
      if (call.from && !isChecked(module, *call.from, call))
        module.report(call.where, functionName(call.from), compose(call), call.instr->text);
  }

  static bool isChecked(const ModulePoint &module, const ir::Function &function, const ModuleCall &call) {
    if (!call.instr->result)
      return false;
    const uint32_t result = *call.instr->result;
    if (isTested(function, result))
      return true;
    const std::vector<const ir::Instr *> stores = storesOf(function, result);
    if (stores.empty())
      return isRead(function, result); // handed on, returned
    return std::ranges::any_of(stores, [&](const ir::Instr *store) { return isCheckedIn(module, function, store->place); });
  }

  static bool isRead(const ir::Function &function, uint32_t temp) {
    bool read = false;
    for (const ir::Block &block : function.blocks) {
      read |= isTemp(block.term.value, temp);
      for (const ir::Instr &instr : block.instrs)
        forEachOperand(instr, [&](const ir::Operand &operand) { read |= isTemp(operand, temp); });
    }
    return read;
  }

  /// The variable or member is tested, or leaves what can be seen here.
  static bool isCheckedIn(const ModulePoint &module, const ir::Function &function, const ir::Place &place, int depth = 0) {
    if (isLocal(place))
      return localIsChecked(module, function, place.var, depth);
    const Name object = nameOf(place);
    const auto uses = module.objects().find(object);
    if (object.empty() || uses == module.objects().end())
      return true;
    return std::ranges::any_of(uses->second, [](const ObjectUse &use) {
      if (use.kind == ObjectUse::Kind::Escapes || (use.kind == ObjectUse::Kind::Passed && use.byAddress))
        return true;
      const bool reads = use.kind == ObjectUse::Kind::Read && use.function && use.instr && use.instr->result;
      return reads && isTested(*use.function, *use.instr->result);
    });
  }

  static bool isLocal(const ir::Place &place) { return place.base == ir::Place::Base::Var && place.path.empty(); }

  /// Tested, returned or its address given away; or what it is copied to is.
  static bool localIsChecked(const ModulePoint &module, const ir::Function &function, uint32_t variable, int depth) {
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs) {
        if (!isIn(instr.place, variable) || !instr.place.path.empty() || !instr.result)
          continue;
        if (instr.op == ir::Op::Addr || isTested(function, *instr.result))
          return true;
        if (std::ranges::any_of(function.blocks, [&](const ir::Block &each) { return isTemp(each.term.value, *instr.result); }))
          return true;
        for (const ir::Instr *copy : storesOf(function, *instr.result))
          if (depth < 3 && isCheckedIn(module, function, copy->place, depth + 1))
            return true;
      }
    return false;
  }

  /// "RECORD::Field" or a global; what a parameter points to directly is the caller's.
  static Name nameOf(const ir::Place &place) {
    if (!place.path.empty() && place.path.back().kind == ir::Selector::Kind::Field)
      return Name(place.path.back().record.string() + "::" + place.path.back().field.string());
    return place.base == ir::Place::Base::Global && place.path.empty() ? place.name : Name();
  }

  static Report compose(const ModuleCall &call) {
    const bool givesPointer = isOfKind(*call.contract, "returns_lower_device");
    Report report;
    report.message = quoted(call.contract->name.str()) + " may fail, but " +
                     (givesPointer ? "the pointer that it returns is never compared with NULL" : "nobody looks at the status that it returns");
    report.help = givesPointer ? "when the pointer is NULL, delete the device and fail" : "when it fails, delete the device and return the status";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(AttachUnchecked)
