// Between the two calls the level changes.
#include <ntddk.h>

typedef struct _VALVE {
    KSPIN_LOCK Lock;
    HANDLE Log;
    ULONG Open;
} VALVE, *PVALVE;

VOID ValveOpen_ok(PVALVE Valve)
{
    KIRQL irql;

    ZwClose(Valve->Log);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeAcquireSpinLockAtDpcLevel(&Valve->Lock);
    Valve->Open = 1;
    KeReleaseSpinLockFromDpcLevel(&Valve->Lock);
    KeLowerIrql(irql);
    RtlDeleteRegistryValue(RTL_REGISTRY_SERVICES, L"Valve", L"Shut"); // expect: security/driver-isolation
}
