// A security descriptor gets a list of access rights that is no list: everybody may do everything with the object.
//
//   DaclPresent is TRUE, and the list is NULL --> report
//
// An empty list is the opposite: nobody may do anything.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class NullDacl : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("installs_null_dacl"))
      return;
    Report report;
    report.message = quoted(point.contract().name.str()) + " installs a DACL that is NULL: everybody gets full access to the object, and may even change who has it";
    report.help = "build an access control list that names who needs the object; for devices, pass an SDDL string when the device is created";
    point.report(std::move(report), point.call().text);
  }
};

} // namespace irqlint

IRQLINT_RULE(NullDacl)
