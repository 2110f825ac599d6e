// An IRP is initialized anew that is not the driver's to initialize.
//
//   incoming, or made for a thread --initialized anew--> report: what others keep in it is gone
//   allocated by the system        --set up as if it were raw memory--> report: how to free it is forgotten
//   allocated, came back           --reused--> fine
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class ReuseForeign : public Rule {
  enum Tag { Renewed, SetUp };

  void atObject(ObjectPoint &point) const override {
    const auto irp = point.tracked();
    if (!irp || point.effect().lock.kind != model::Where::Kind::Arg)
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    detail.callee = Name(point.effect().lockClass);
    if (becomes(point, "owned")) {
      detail.tag = Renewed;
      point.requireTracked("irp.from", false, {Name("incoming"), Name("threaded")}, std::move(detail));
    } else if (point.effect().lockClass == std::string_view("irp.memory") && point.effect().what == std::string_view("filled")) {
      detail.tag = SetUp;
      point.requireTracked("irp.memory", false, {Name("allocated")}, std::move(detail));
    }
  }

  Report explain(const Violation &v) const override {
    Report report;
    const std::string irp = "the IRP " + quoted(v.detail->subject);
    const std::string through = throughWords(calledFunctions(v));
    if (v.detail->tag == SetUp) {
      report.message = irp + " is set up as if it were plain memory" + through + ", but it was allocated as an IRP: how it is to be freed is forgotten";
      report.help = "leave out the initialization: an allocated IRP is ready; to use it again when it came back, reuse it";
    } else if (v.state == std::string_view("incoming")) {
      report.message = irp + " is initialized anew" + through + ", but it was sent to this driver: the stack locations of the drivers above and the buffers are lost";
      report.help = "allocate an IRP of the driver's own, and complete this one when that is done";
    } else {
      report.message = irp + " is initialized anew" + through + ", but it is in the list of the thread it was made for, and the I/O manager frees it";
      report.help = "make a new IRP for every request, or allocate one that belongs to the driver";
    }
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "it comes from here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ReuseForeign)
