// A system thread waits between rounds and takes the lock only for the moment.
#include <wdm.h>

typedef struct _POLLER {
    KSPIN_LOCK Lock;
    KEVENT Stop;
    ULONG Value;
    PULONG Register;
} POLLER, *PPOLLER;

KSTART_ROUTINE PollerThread;

_Use_decl_annotations_
VOID PollerThread(PVOID Context)
{
    PPOLLER poller = (PPOLLER)Context;
    LARGE_INTEGER period;
    KIRQL irql;

    period.QuadPart = -100 * 10000;
    while (KeWaitForSingleObject(&poller->Stop, Executive, KernelMode, FALSE, &period) == STATUS_TIMEOUT) {
        KeAcquireSpinLock(&poller->Lock, &irql);
        poller->Value = READ_REGISTER_ULONG(poller->Register);
        KeReleaseSpinLock(&poller->Lock, irql);
    }
    PsTerminateSystemThread(STATUS_SUCCESS);
}
