// Without the marked line the error path keeps the region.
#include <wdm.h>

NTSTATUS SlotFree(PERESOURCE Resource, PULONG Slots)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(Resource, TRUE);
    if (*Slots == 0) {
        ExReleaseResourceLite(Resource);
        KeLeaveCriticalRegion(); // guard
        return STATUS_INVALID_PARAMETER;
    }
    --*Slots;
    ExReleaseResourceLite(Resource);
    KeLeaveCriticalRegion();
    return STATUS_SUCCESS;
}
