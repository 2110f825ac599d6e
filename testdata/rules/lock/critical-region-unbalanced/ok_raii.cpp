// The destructor leaves the region on every way out.
#include <wdm.h>

struct CriticalRegion {
    CriticalRegion() { KeEnterCriticalRegion(); }
    ~CriticalRegion() { KeLeaveCriticalRegion(); }
    CriticalRegion(const CriticalRegion &) = delete;
    CriticalRegion &operator=(const CriticalRegion &) = delete;
};

NTSTATUS TableFind_ok(PERESOURCE resource, const ULONG *table, ULONG count, ULONG key)
{
    CriticalRegion region;
    NTSTATUS status = STATUS_NOT_FOUND;

    if (count == 0) {
        return STATUS_NO_MORE_ENTRIES;
    }
    ExAcquireResourceSharedLite(resource, TRUE);
    for (ULONG i = 0; i < count; i++) {
        if (table[i] == key) {
            status = STATUS_SUCCESS;
            break;
        }
    }
    ExReleaseResourceLite(resource);
    return status;
}
