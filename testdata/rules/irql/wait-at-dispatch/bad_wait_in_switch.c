// Two commands of three wait, and only one of them dropped the lock before.
#include <wdm.h>

typedef struct _FLASH {
    KSPIN_LOCK Lock;
    KEVENT Erased;
    ULONG Sector;
} FLASH, *PFLASH;

NTSTATUS FlashCommand_bad(PFLASH Flash, ULONG Command, ULONG Sector)
{
    LARGE_INTEGER second;
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    second.QuadPart = -10 * 1000 * 1000;
    KeAcquireSpinLock(&Flash->Lock, &irql);
    Flash->Sector = Sector;
    switch (Command) {
    case 0:
        break;
    case 1:
        KeReleaseSpinLock(&Flash->Lock, irql);
        status = KeWaitForSingleObject(&Flash->Erased, Executive, KernelMode, FALSE, &second);
        KeAcquireSpinLock(&Flash->Lock, &irql);
        break;
    default:
        status = KeWaitForSingleObject(&Flash->Erased, Executive, KernelMode, FALSE, &second); // expect: irql/wait-at-dispatch
        break;
    }
    KeReleaseSpinLock(&Flash->Lock, irql);
    return status;
}
