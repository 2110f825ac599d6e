// The exception comes from deep below, out of a helper that had entered a region: not the caller's lock to give back.
#include <ntifs.h>

typedef struct _VCB {
    ERESOURCE Resource;
    ULONG Closing, State;
} VCB, *PVCB;

static VOID VcbCheck(PVCB Vcb)
{
    if (Vcb->State == 7) {
        ExRaiseStatus(STATUS_DISK_CORRUPT_ERROR);
    }
}

static VOID VcbClosePending(PVCB Vcb)
{
    FsRtlEnterFileSystem();
    VcbCheck(Vcb);
    Vcb->Closing = 0;
    FsRtlExitFileSystem();
}

VOID VcbPurge_ok(PVCB Vcb)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Vcb->Resource, TRUE);
    __try {
        VcbClosePending(Vcb);
    } __finally {
        ExReleaseResourceLite(&Vcb->Resource);
        KeLeaveCriticalRegion();
    }
}
