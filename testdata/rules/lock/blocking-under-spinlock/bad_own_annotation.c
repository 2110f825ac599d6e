// The limit is the driver's own: an annotated routine of another file.
#include <wdm.h>

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConfigStore(_In_ PCWSTR Name, _In_ ULONG Value);

typedef struct _TUNER {
    KSPIN_LOCK Lock;
    ULONG Frequency;
} TUNER, *PTUNER;

NTSTATUS TunerSetFrequency_bad(PTUNER Tuner, ULONG Frequency)
{
    NTSTATUS status;
    KIRQL irql;

    KeAcquireSpinLock(&Tuner->Lock, &irql);
    Tuner->Frequency = Frequency;
    status = ConfigStore(L"Frequency", Frequency); // expect: lock/blocking-under-spinlock
    KeReleaseSpinLock(&Tuner->Lock, irql);
    return status;
}
