// The helper raises with its caller's resource held; the caller's __finally releases.
#include <ntifs.h>

typedef struct _VCB {
    ERESOURCE Resource;
    ULONG Condition;
} VCB, *PVCB;

static VOID VcbCheck(PVCB Vcb)
{
    if (Vcb->Condition != 0) {
        ExRaiseStatus(STATUS_VOLUME_DISMOUNTED);
    }
}

VOID VcbFlush_ok(PVCB Vcb)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Vcb->Resource, TRUE);
    __try {
        VcbCheck(Vcb);
        Vcb->Condition = 1;
    } __finally {
        ExReleaseResourceLite(&Vcb->Resource);
        KeLeaveCriticalRegion();
    }
}
