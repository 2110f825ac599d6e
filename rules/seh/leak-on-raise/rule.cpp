// A call raises, and what the function holds at that point is lost: the code that gives it back is skipped.
//
//   none --allocate, open--> HELD --given back----------------------------------> none
//                             |-----stored where others find it, handed on-------> another's business
//                             |-----a call raises, __finally gives back----------> none
//                             |-----a call raises, the handler does not know it--> report
//                             +-----a call raises, the exception leaves----------> report
//
// Locks are told of by lock/exception-leaves-held. An exception that leaves a routine which the system calls stops the machine: then
// it does not matter what was held. Handles and MDLs after a handler are told of by handles/leak and mdl/leak.
#include "../../common/Exits.h"
#include "../../common/HeldMemory.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class LeakOnRaise : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && givesMemory(point.contractOf(instr)))
          if (const auto lost = HeldMemory<FunctionPoint>(point, instr).lost(); lost && (lost->caught || !isRoot(point)))
            point.report(point.range(lost->raising->loc), memoryReport(point, *lost), lost->raising->text);
    if (isRoot(point))
      return;
    for (const Exit &exit : point.exits())
      if (exit.certain && exit.kind == Exit::Kind::Raise && !exit.unknownRan && exit.raisedHere)
        for (const OwnObjectView &own : exit.objects)
          if (const char *what = heldWords(own); what && !point.alreadyReported(own.object.since))
            point.report(exit, objectReport(exit, own, what), own.object.text, own.object.since);
  }

  static bool givesMemory(const model::Contract &contract) {
    return std::ranges::any_of(contract.effects, [](const model::Effect &e) { return e.kind == model::Effect::Kind::Allocate && e.lock.kind == model::Where::Kind::Result; });
  }

  static const char *heldWords(const OwnObjectView &own) {
    if (own.object.objectClass == std::string_view("handle") && own.object.state == std::string_view("open"))
      return "the handle ";
    return own.object.objectClass == std::string_view("mdl") && own.object.state == std::string_view("allocated") ? "the MDL " : nullptr;
  }

  static Report memoryReport(const FunctionPoint &point, const RaisedWhileHeld &lost) {
    const std::string memory = quoted(point.function().vars[lost.local].name.str());
    Report report;
    report.message = "when " + quoted(point.contractOf(*lost.raising).name.str()) + " raises, the memory at " + memory + " is lost: " +
                     (lost.caught ? "nothing from the handler on mentions it" : "the exception leaves the function, and nothing else leads to it");
    report.help = "free " + memory + " in a __finally, or in the handler; or allocate it after what may raise";
    report.related.push_back({point.range(lost.allocation->loc), "the memory is allocated here"});
    return report;
  }

  static Report objectReport(const Exit &, const OwnObjectView &own, const char *what) {
    Report report;
    report.message = what + quoted(own.object.text) + " is lost when this exception leaves the function: nothing else holds it";
    report.help = "give it back in a __finally";
    report.related.push_back({own.object.since, "it is made here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(LeakOnRaise)
