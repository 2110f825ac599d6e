// The error path was copied from a DPC: its release leaves the IRQL alone, so the worker goes on at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _METER {
    KSPIN_LOCK Lock;
    ULONG Samples[32];
    ULONG Used;
} METER, *PMETER;

NTSTATUS MeterStore(_Inout_ PMETER Meter, _In_ ULONG Sample)
{
    KIRQL irql;

    KeAcquireSpinLock(&Meter->Lock, &irql);
    if (Meter->Used == RTL_NUMBER_OF(Meter->Samples)) {
        KeReleaseSpinLockFromDpcLevel(&Meter->Lock); // expect: lock/wrong-kind-release
        return STATUS_BUFFER_OVERFLOW; // expect: irql/not-restored
    }
    Meter->Samples[Meter->Used++] = Sample;
    KeReleaseSpinLock(&Meter->Lock, irql);
    return STATUS_SUCCESS;
}
