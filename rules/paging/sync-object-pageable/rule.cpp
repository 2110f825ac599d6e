// An object that the kernel itself touches at DISPATCH_LEVEL is initialized in memory that may be paged out.
//
// Events, timers, mutexes, DPCs, resources and their like are linked into lists of the kernel and changed under its own
// spin locks, at whatever IRQL their user runs. A spin lock raises the level first and is touched then. Locks that are
// meant for pageable memory (push locks) are not listed.
#include "../../common/Wording.h"

#include <algorithm>
#include <array>

namespace irqlint {
using namespace rules;

class SyncObjectPageable : public Rule {
  struct Resident {
    std::string_view objectClass, words;
  };
  static constexpr std::array<Resident, 19> ResidentClasses{{
      {"spinlock", "a spin lock"},
      {"ndis_spinlock", "a spin lock"},
      {"event", "an event"},
      {"ndis_event", "an event"},
      {"semaphore", "a semaphore"},
      {"kmutex", "a mutex"},
      {"fast_mutex", "a fast mutex"},
      {"guarded_mutex", "a guarded mutex"},
      {"eresource", "a resource"},
      {"remove_lock", "a remove lock"},
      {"timer", "a timer"},
      {"ndis_timer", "a timer"},
      {"dpc", "a DPC"},
      {"work_item", "a work item"},
      {"ndis_work_item", "a work item"},
      {"queue", "a kernel queue"},
      {"device_queue", "a device queue"},
      {"io_timer", "a timer"},
      {"lookaside", "the head of a lookaside list"},
  }};

  void atObject(ObjectPoint &point) const override {
    if (point.effect().kind != model::Effect::Kind::Object || point.effect().what != std::string_view("initialized"))
      return;
    const auto resident = std::ranges::find(ResidentClasses, point.effect().lockClass.str(), &Resident::objectClass);
    const MemoryView memory = point.memory();
    if (resident != ResidentClasses.end() && memory.pageable())
      point.report(compose(point, memory, *resident), point.object().text);
  }

  static Report compose(const ObjectPoint &point, const MemoryView &memory, const Resident &resident) {
    const bool pool = memory.kind == MemoryView::Kind::PagedPool;
    const std::string object = quoted(point.object().text), section = quoted(memory.section.name.str());
    Report report;
    report.message = object + " is in " + (pool ? "paged pool" : "the pageable section " + section) + ", but the kernel touches " +
                     std::string(resident.words) + " at DISPATCH_LEVEL";
    report.help = pool ? "allocate the memory of " + object + " from nonpaged pool" : "take " + object + " out of " + section;
    if (const SourceRange from = pool ? memory.from : rangeOf(point.unit(), memory.section.loc); from.valid())
      report.related.push_back({from, pool ? "the memory is allocated from paged pool here" : quoted(memory.text) + " is put into " + section + " here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(SyncObjectPageable)
