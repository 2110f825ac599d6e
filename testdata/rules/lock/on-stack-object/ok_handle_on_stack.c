// Only the handle lies on the stack.
#include <wdm.h>

typedef struct _TAPE {
    KSPIN_LOCK Lock;
    ULONG Position;
} TAPE, *PTAPE;

VOID TapeWind(PTAPE tape, ULONG by)
{
    KLOCK_QUEUE_HANDLE handle;

    KeAcquireInStackQueuedSpinLock(&tape->Lock, &handle);
    tape->Position += by;
    KeReleaseInStackQueuedSpinLock(&handle);
}
