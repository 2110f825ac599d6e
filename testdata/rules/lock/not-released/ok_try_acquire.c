// The result says whether the lock is ours.
#include <wdm.h>

typedef struct _METER {
    KSPIN_LOCK Lock;
    FAST_MUTEX Mutex;
    ERESOURCE Resource;
    ULONG Reads;
} METER, *PMETER;

KDEFERRED_ROUTINE MeterDpc;

_Use_decl_annotations_
VOID MeterDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PMETER meter = (PMETER)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (KeTryToAcquireSpinLockAtDpcLevel(&meter->Lock)) {
        meter->Reads++;
        KeReleaseSpinLockFromDpcLevel(&meter->Lock);
    }
}

NTSTATUS MeterRead_ok(PMETER Meter, PULONG Reads)
{
    BOOLEAN acquired = ExTryToAcquireFastMutex(&Meter->Mutex);

    if (!acquired) {
        return STATUS_DEVICE_BUSY;
    }
    *Reads = Meter->Reads;
    ExReleaseFastMutex(&Meter->Mutex);
    return STATUS_SUCCESS;
}

NTSTATUS MeterReset_ok(PMETER Meter, BOOLEAN Wait)
{
    NTSTATUS status = STATUS_CANT_WAIT;

    KeEnterCriticalRegion();
    if (ExAcquireResourceExclusiveLite(&Meter->Resource, Wait)) {
        Meter->Reads = 0;
        status = STATUS_SUCCESS;
        ExReleaseResourceLite(&Meter->Resource);
    }
    KeLeaveCriticalRegion();
    return status;
}
