// A work item takes a lock in the form for DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _METER {
    KSPIN_LOCK Lock;
    ULONG Reads;
} METER, *PMETER;

IO_WORKITEM_ROUTINE MeterWorker_bad;

VOID MeterWorker_bad(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PMETER meter = Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLockAtDpcLevel(&meter->Lock); // expect: irql/call-below-min
    meter->Reads++;
    KeReleaseSpinLockFromDpcLevel(&meter->Lock);
}
