// A routine is applied to an MDL whose pages are not in the state that it is for.
//
//             plain   locked  unlocked  resident  partial  own
//   lock        ok     wrong     ok      wrong     wrong   wrong
//   build       ok     wrong     ok       ok       wrong   wrong
//   unlock      (1)     ok       (1)     wrong     wrong   wrong
//   map        wrong    ok      wrong     ok        ok      ok
//
// (1) is told by mdl/lock-unbalanced.
#include "../../common/Mdls.h"

namespace irqlint {
using namespace rules;

class MdlWrongKind : public Rule {
  void atObject(ObjectPoint &point) const override {
    const ObjectView pages = mdlState(point, "mdl_pages");
    if (const char *deed = wrongDeed(point, pages.state))
      point.report(compose(point, pages, deed), point.object().text);
  }

  /// What is done, when it is wrong for pages in that state.
  static const char *wrongDeed(const ObjectPoint &point, Name pages) {
    if (isMdlChange(point, "mdl_pages", "locked") && isAnyOf(pages, {"locked", "resident", "partial", "own"}))
      return "locked";
    if (isMdlChange(point, "mdl_pages", "resident") && isAnyOf(pages, {"locked", "partial", "own"}))
      return "described as nonpaged pool";
    if (isMdlChange(point, "mdl_pages", "unlocked") && isAnyOf(pages, {"resident", "partial", "own"}))
      return "unlocked";
    const bool isMapped = isMdlChange(point, "mdl_mapping") && point.effect().what != std::string_view("unmapped");
    return isMapped && isAnyOf(pages, {"plain", "unlocked"}) ? "mapped" : nullptr;
  }

  static std::string wordsFor(Name pages) {
    if (pages == std::string_view("locked"))
      return "they are locked already";
    if (pages == std::string_view("resident"))
      return "it describes nonpaged pool, which nobody locks";
    if (pages == std::string_view("partial"))
      return "it is a part of another MDL, and that one has locked them";
    if (pages == std::string_view("own"))
      return "they were allocated together with it";
    return pages == std::string_view("unlocked") ? "they are not locked any more" : "nobody has locked them";
  }

  static Report compose(const ObjectPoint &point, const ObjectView &pages, const char *deed) {
    Report report;
    report.message = "the pages of " + mdlName(point) + " are " + deed + ", but " + wordsFor(pages.state);
    report.help = "pages of paged or user memory are locked and unlocked, nonpaged pool is described, a partial MDL is only mapped";
    report.related = sinceNote(pages, "it gets into that state here");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlWrongKind)
