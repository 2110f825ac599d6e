// The pages of an MDL are unlocked that are not locked, or the MDL is freed while they are.
//
//   plain --lock--> LOCKED --unlock--> unlocked
//     |               |                   |
//     +--unlock       +--freed            +--unlock     --> report
#include "../../common/Mdls.h"

namespace irqlint {
using namespace rules;

class MdlLockUnbalanced : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (isMdlChange(point, "mdl_pages", "unlocked"))
      if (const ObjectView pages = mdlState(point, "mdl_pages"); isAnyOf(pages.state, {"plain", "unlocked"}))
        return point.report(unlockedTwice(point, pages), point.object().text);
    if (isMdlChange(point, "mdl", "freed"))
      if (const ObjectView pages = mdlState(point, "mdl_pages"); pages.state == std::string_view("locked"))
        point.report(freedLocked(point, pages), point.object().text);
  }

  static Report unlockedTwice(const ObjectPoint &point, const ObjectView &pages) {
    const bool wereLocked = pages.state == std::string_view("unlocked");
    Report report;
    report.message = "the pages of " + mdlName(point) + " are unlocked, but " + (wereLocked ? "they were unlocked before on this path" : "nobody has locked them on this path") +
                     ": the count of a page that others use goes down (PFN_LIST_CORRUPT)";
    report.help = "unlock the pages once for each time they were locked; a failed lock raises, and leaves nothing to unlock";
    report.related = sinceNote(pages, wereLocked ? "they are unlocked here" : "it is made here");
    return report;
  }

  static Report freedLocked(const ObjectPoint &point, const ObjectView &pages) {
    Report report;
    report.message = mdlName(point) + " is freed while its pages are still locked: nobody can unlock them any more (DRIVER_LEFT_LOCKED_PAGES_IN_PROCESS)";
    report.help = "unlock the pages before the MDL is freed";
    report.related = sinceNote(pages, "they are locked here");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlLockUnbalanced)
