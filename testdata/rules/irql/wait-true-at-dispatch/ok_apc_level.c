// APC_LEVEL is low enough for a wait, and for the signal before it.
#include <wdm.h>

typedef struct _LOOM {
    FAST_MUTEX Mutex;
    KEVENT Full;
    KEVENT Cut;
    ULONG Rows;
} LOOM, *PLOOM;

VOID LoomStep_ok(PLOOM Loom)
{
    ExAcquireFastMutex(&Loom->Mutex);
    Loom->Rows++;
    KeSetEvent(&Loom->Full, IO_NO_INCREMENT, TRUE);
    KeWaitForSingleObject(&Loom->Cut, Executive, KernelMode, FALSE, NULL);
    ExReleaseFastMutex(&Loom->Mutex);
}
