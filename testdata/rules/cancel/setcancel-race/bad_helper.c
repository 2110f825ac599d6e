// A helper keeps the request under its lock; that is where the test is missing.
#include <ntddk.h>

typedef struct _BREAM_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} BREAM_EXTENSION, *PBREAM_EXTENSION;

DRIVER_CANCEL BreamCancel;

static NTSTATUS BreamFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BreamRead;

// STATUS_PENDING: kept. Else the caller completes the request.
static NTSTATUS BreamKeep(PBREAM_EXTENSION Ext, PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    if (Ext->Current != NULL) {
        KeReleaseSpinLock(&Ext->Lock, irql);
        return STATUS_DEVICE_BUSY;
    }
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, BreamCancel);
    Ext->Current = Irp;
    KeReleaseSpinLock(&Ext->Lock, irql);
    return STATUS_PENDING; // expect: cancel/setcancel-race
}

_Use_decl_annotations_
NTSTATUS BreamRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = BreamKeep((PBREAM_EXTENSION)DeviceObject->DeviceExtension, Irp);

    if (status != STATUS_PENDING) {
        BreamFinish(Irp, status, 0);
    }
    return status;
}
