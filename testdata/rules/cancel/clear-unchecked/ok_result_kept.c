// The result goes into a variable and is tested after the lock.
#include <ntddk.h>

typedef struct _ERMINE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} ERMINE_EXTENSION, *PERMINE_EXTENSION;

DRIVER_CANCEL ErmineCancel;

static NTSTATUS ErmineFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID ErmineDataArrived(PERMINE_EXTENSION Ext)
{
    PDRIVER_CANCEL former = NULL;
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    irp = Ext->Current;
    if (irp != NULL) {
        Ext->Current = NULL;
        former = IoSetCancelRoutine(irp, NULL);
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    if (former != NULL) {
        ErmineFinish(irp, STATUS_SUCCESS, 0);
    }
}
