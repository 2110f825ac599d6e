// The helper says by its result whether the request is kept; the caller completes only those that are not.
#include <ntddk.h>

typedef struct _LINDEN_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} LINDEN_EXTENSION, *PLINDEN_EXTENSION;

DRIVER_CANCEL LindenCancel;

static NTSTATUS LindenFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LindenRead;

static NTSTATUS LindenKeep(PLINDEN_EXTENSION Ext, PIRP Irp)
{
    NTSTATUS status = STATUS_PENDING;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    if (Ext->Current != NULL) {
        status = STATUS_DEVICE_BUSY;
    } else {
        IoSetCancelRoutine(Irp, LindenCancel);
        if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
            status = STATUS_CANCELLED;
        } else {
            IoMarkIrpPending(Irp);
            Ext->Current = Irp;
        }
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    return status;
}

_Use_decl_annotations_
NTSTATUS LindenRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = LindenKeep((PLINDEN_EXTENSION)DeviceObject->DeviceExtension, Irp);

    if (status != STATUS_PENDING) {
        LindenFinish(Irp, status, 0);
    }
    return status;
}
