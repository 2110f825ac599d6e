// The body releases before it leaves, and the __finally does it a second time.
#include <wdm.h>

typedef struct _EXTENT {
    ERESOURCE Resource;
    ULONG Start, Length;
} EXTENT, *PEXTENT;

NTSTATUS ExtentShrink_bad(PEXTENT Extent, ULONG By)
{
    NTSTATUS status = STATUS_SUCCESS;

    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Extent->Resource, TRUE);
    __try {
        if (By > Extent->Length) {
            ExReleaseResourceLite(&Extent->Resource);
            status = STATUS_INVALID_PARAMETER;
            __leave;
        }
        Extent->Length -= By;
    } __finally {
        ExReleaseResourceLite(&Extent->Resource); // expect: lock/resource-unbalanced
        KeLeaveCriticalRegion();
    }
    return status;
}
