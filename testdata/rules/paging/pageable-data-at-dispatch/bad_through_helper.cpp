// The helper only adds up; its caller holds the lock, and the data stands in a pageable section.
#include <wdm.h>

#pragma data_seg("PAGE")
static ULONG g_Histogram[16] = { 1 };
#pragma data_seg()

namespace {

class Guard {
public:
  explicit Guard(KSPIN_LOCK &lock) : lock(lock) { KeAcquireSpinLock(&lock, &irql); }
  ~Guard() { KeReleaseSpinLock(&lock, irql); }

private:
  KSPIN_LOCK &lock;
  KIRQL irql;
};

KSPIN_LOCK g_Lock;

void Count(ULONG size) { g_Histogram[size & 15]++; }

} // namespace

extern "C" void Note(ULONG size) {
  Guard guard(g_Lock);
  Count(size); // expect: paging/pageable-data-at-dispatch
}
