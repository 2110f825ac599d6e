// Code that serves threads and DPCs looks at the level and takes the lock in the form that fits.
#include <wdm.h>

typedef struct _LOG {
    KSPIN_LOCK Lock;
    ULONG Next;
    ULONG Codes[64];
} LOG, *PLOG;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID LogCode(PLOG Log, ULONG Code)
{
    KIRQL irql = PASSIVE_LEVEL;
    BOOLEAN raised = FALSE;

    if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
        KeAcquireSpinLockAtDpcLevel(&Log->Lock);
    } else {
        KeAcquireSpinLock(&Log->Lock, &irql);
        raised = TRUE;
    }
    Log->Codes[Log->Next++ % RTL_NUMBER_OF(Log->Codes)] = Code;
    if (raised) {
        KeReleaseSpinLock(&Log->Lock, irql);
    } else {
        KeReleaseSpinLockFromDpcLevel(&Log->Lock);
    }
}

IO_WORKITEM_ROUTINE LogWorker;

VOID LogWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    LogCode(Context, 1);
}
