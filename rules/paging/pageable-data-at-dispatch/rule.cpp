// Data that may be paged out is read or written at DISPATCH_LEVEL or above.
//
// Pageable is memory from paged pool, and a global that a pragma or __declspec put into a pageable section which no
// code of the module locks. Every access demands APC_LEVEL; one finding per function and object tells them all. Memory
// that a memory descriptor list was made for may be locked, so the engine does not call it pageable any more.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PageableDataAtDispatch : public Rule {
  enum Tag { Pool, Section };

  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const MemoryView memory = point.memory();
    if (!memory.pageable() || memory.text.empty())
      return;
    Detail detail;
    detail.subject = memory.text;
    detail.once = true;
    if (memory.kind == MemoryView::Kind::PagedPool) {
      detail.tag = Pool;
      detail.limitText = quoted(memory.text) + " is allocated from paged pool here";
      detail.limitAt = memory.from;
    } else {
      detail.tag = Section;
      detail.limitText = quoted(memory.text) + " is put into the pageable section " + quoted(memory.section.name.str()) + " here";
      detail.limitAt = rangeOf(point.unit(), memory.section.loc);
    }
    point.requireIrqlAtMost(model::Apc, detail);
  }

  Report explain(const Violation &v) const override {
    const std::string object = quoted(v.detail->subject);
    Report report;
    report.message = (v.detail->tag == Pool ? "the memory of " + object + " is from paged pool" : object + " is in a pageable section") +
                     ", but it is used" + throughWords(calledFunctions(v)) + " " + contextWords(v);
    report.help = v.detail->tag == Pool ? "allocate " + object + " from nonpaged pool, or use it below DISPATCH_LEVEL only"
                                        : "take " + object + " out of the pageable section, or use it below DISPATCH_LEVEL only";
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PageableDataAtDispatch)
