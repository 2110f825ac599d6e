// The error path releases, then falls into the common exit that releases again.
#include <wdm.h>

typedef struct _TRACK {
    KSPIN_LOCK Lock;
    ULONG Sectors;
    ULONG Bad;
} TRACK, *PTRACK;

NTSTATUS TrackMark_bad(PTRACK Track, ULONG Sector)
{
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeAcquireSpinLock(&Track->Lock, &irql);
    if (Sector >= Track->Sectors) {
        KeReleaseSpinLock(&Track->Lock, irql);
        status = STATUS_INVALID_PARAMETER;
        goto Exit;
    }
    Track->Bad++;

Exit:
    KeReleaseSpinLock(&Track->Lock, irql); // expect: lock/release-not-held
    return status;
}
