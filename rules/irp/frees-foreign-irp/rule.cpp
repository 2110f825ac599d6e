// An IRP is freed that another driver, or the I/O manager, sent here.
//
//   incoming --completed, passed on--> fine
//      |
//      +--freed--> report
#include "../../common/FreedIrps.h"

namespace irqlint {
using namespace rules;

class FreesForeignIrp : public FreesIrpFrom {
  Name origin() const override { return Name("incoming"); }

  Report compose(const std::string &irp, const std::string &through) const override {
    Report report;
    report.message = "the IRP " + quoted(irp) + " is freed" + through + ", but it was sent to this driver: whoever sent it still waits for it and uses it";
    report.help = "complete the IRP instead; only who allocated an IRP frees it";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(FreesForeignIrp)
