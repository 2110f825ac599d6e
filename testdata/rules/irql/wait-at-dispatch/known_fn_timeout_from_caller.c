// FN: the helper waits as long as it is told to. One caller says a second, the other says not at all; a demand that
// depends on the timeout of the caller is not kept in summaries.
#include <wdm.h>

typedef struct _FLASH {
    KSPIN_LOCK Lock;
    KEVENT Erased;
    ULONG Sector;
} FLASH, *PFLASH;

static NTSTATUS FlashWait(PFLASH Flash, LONGLONG Timeout)
{
    LARGE_INTEGER due;

    due.QuadPart = Timeout;
    return KeWaitForSingleObject(&Flash->Erased, Executive, KernelMode, FALSE, &due);
}

NTSTATUS FlashErase(PFLASH Flash, ULONG Sector)
{
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Flash->Lock, &irql);
    Flash->Sector = Sector;
    status = FlashWait(Flash, -10 * 1000 * 1000);
    KeReleaseSpinLock(&Flash->Lock, irql);
    return status;
}

NTSTATUS FlashPoll(PFLASH Flash)
{
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Flash->Lock, &irql);
    status = FlashWait(Flash, 0);
    KeReleaseSpinLock(&Flash->Lock, irql);
    return status;
}
