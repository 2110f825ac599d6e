// Without the lock it does not return at all.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG State;
} FCB, *PFCB;

_Acquires_exclusive_lock_(Fcb->Resource)
VOID FcbAcquire_ok(PFCB Fcb, BOOLEAN Wait)
{
    if (!ExAcquireResourceExclusiveLite(&Fcb->Resource, Wait)) {
        ExRaiseStatus(STATUS_CANT_WAIT);
    }
}
