// KeSetEvent with Wait == FALSE is legal up to DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _READER {
    KSPIN_LOCK Lock;
    KEVENT Available;
    KSEMAPHORE Slots;
    KMUTEX Owner;
    ULONG Count;
} READER, *PREADER;

VOID ReaderPut_ok(PREADER Reader)
{
    KIRQL irql;

    KeAcquireSpinLock(&Reader->Lock, &irql);
    if (Reader->Count++ == 0) {
        KeSetEvent(&Reader->Available, IO_NO_INCREMENT, FALSE);
    }
    KeReleaseSemaphore(&Reader->Slots, IO_NO_INCREMENT, 1, FALSE);
    KeReleaseSpinLock(&Reader->Lock, irql);
}
