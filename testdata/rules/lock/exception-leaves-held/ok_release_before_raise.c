// The function gives back before it raises.
#include <ntifs.h>

typedef struct _FCB {
    ERESOURCE Resource;
    ULONG State;
} FCB, *PFCB;

VOID FcbVerify_ok(PFCB Fcb)
{
    ULONG state;

    ExEnterCriticalRegionAndAcquireResourceShared(&Fcb->Resource);
    state = Fcb->State;
    ExReleaseResourceAndLeaveCriticalRegion(&Fcb->Resource);
    if (state == 2) {
        ExRaiseStatus(STATUS_FILE_CORRUPT_ERROR);
    }
}
