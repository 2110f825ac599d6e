// The pages of an MDL are unlocked, or the MDL is freed, while they are still mapped where nobody unmaps them by himself.
//
//   --mapped for user mode, or at reserved addresses--> MAPPED --unmapped--> gone
//                                                         |
//                                                         +--unlocked, freed--> report
//
// A mapping in system space goes away together with the lock.
#include "../../common/Mdls.h"

namespace irqlint {
using namespace rules;

class MdlFreeWhileMapped : public Rule {
  void atObject(ObjectPoint &point) const override {
    const bool isFreed = isMdlChange(point, "mdl", "freed");
    if (!isFreed && !isMdlChange(point, "mdl_pages", "unlocked"))
      return;
    if (const ObjectView mapping = mdlState(point, "mdl_mapping"); isAnyOf(mapping.state, {"user", "reserved"}))
      point.report(compose(point, mapping, isFreed), point.object().text);
  }

  static Report compose(const ObjectPoint &point, const ObjectView &mapping, bool isFreed) {
    const bool isUser = mapping.state == std::string_view("user");
    Report report;
    report.message = (isFreed ? mdlName(point) + " is freed" : "the pages of " + mdlName(point) + " are unlocked") + " while they are still mapped " +
                     (isUser ? "for user mode: the process keeps its view of memory that others get next" : "at reserved addresses");
    report.help = isUser ? "unmap the pages first, in the process that they were mapped in" : "unmap the pages from the reserved addresses first";
    report.related = sinceNote(mapping, "they are mapped here");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlFreeWhileMapped)
