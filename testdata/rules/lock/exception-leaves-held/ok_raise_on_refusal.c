// It raises because the lock was refused: nothing is held then.
#include <ntifs.h>

typedef struct _CCB {
    ERESOURCE Resource;
    ULONG Offset;
} CCB, *PCCB;

VOID CcbRewind_ok(PCCB Ccb, BOOLEAN Wait)
{
    KeEnterCriticalRegion();
    if (!ExAcquireResourceExclusiveLite(&Ccb->Resource, Wait)) {
        KeLeaveCriticalRegion();
        ExRaiseStatus(STATUS_CANT_WAIT);
    }
    Ccb->Offset = 0;
    ExReleaseResourceLite(&Ccb->Resource);
    KeLeaveCriticalRegion();
}
