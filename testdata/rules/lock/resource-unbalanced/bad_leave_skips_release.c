// __leave jumps to the end of the body, where the release is not.
#include <wdm.h>

typedef struct _MAP {
    ERESOURCE Resource;
    ULONG Used;
    ULONG Size;
} MAP, *PMAP;

NTSTATUS MapReserve_bad(PMAP Map, ULONG Slots)
{
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(&Map->Resource, TRUE);
        if (Map->Used + Slots > Map->Size) {
            __leave;
        }
        Map->Used += Slots;
        ExReleaseResourceLite(&Map->Resource);
        KeLeaveCriticalRegion();
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status; // expect: lock/resource-unbalanced
}
