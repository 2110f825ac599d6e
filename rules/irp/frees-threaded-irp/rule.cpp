// An IRP is freed that the I/O manager keeps in the list of the thread that made it, and frees itself.
//
//   made for the thread --sent--> the I/O manager frees it when it is completed
//      |
//      +--freed by the driver--> report
#include "../../common/FreedIrps.h"

namespace irqlint {
using namespace rules;

class FreesThreadedIrp : public FreesIrpFrom {
  Name origin() const override { return Name("threaded"); }

  Report compose(const std::string &irp, const std::string &through) const override {
    Report report;
    report.message = "the IRP " + quoted(irp) + " is freed" + through + ", but it is in the list of the thread it was made for, and the I/O manager frees it";
    report.help = "leave the IRP alone once it is sent; make it last, so that it need not be undone, or allocate one that belongs to the driver";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(FreesThreadedIrp)
