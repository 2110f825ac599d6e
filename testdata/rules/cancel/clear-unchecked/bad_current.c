// The waiting request is completed although its cancel routine may have it.
#include <ntddk.h>

typedef struct _OTTER_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} OTTER_EXTENSION, *POTTER_EXTENSION;

DRIVER_CANCEL OtterCancel;

static NTSTATUS OtterFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID OtterDataArrived(POTTER_EXTENSION Ext)
{
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    irp = Ext->Current;
    Ext->Current = NULL;
    if (irp != NULL) {
        IoSetCancelRoutine(irp, NULL); // step: leaves 'irp' without cancel routine, though it may be running
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    if (irp != NULL) {
        OtterFinish(irp, STATUS_SUCCESS, sizeof(ULONG)); // expect: cancel/clear-unchecked
    }
}
