// One helper sets the routine, another completes.
#include <ntddk.h>

typedef struct _ROWAN_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} ROWAN_EXTENSION, *PROWAN_EXTENSION;

DRIVER_CANCEL RowanCancel;

static NTSTATUS RowanFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH RowanRead;

static VOID RowanHold(PROWAN_EXTENSION Ext, PIRP Irp)
{
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    IoSetCancelRoutine(Irp, RowanCancel);
    Ext->Current = Irp->Cancel ? NULL : Irp;
    KeReleaseSpinLock(&Ext->Lock, irql);
}

_Use_decl_annotations_
NTSTATUS RowanRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROWAN_EXTENSION ext = (PROWAN_EXTENSION)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    RowanHold(ext, Irp);
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0) {
        RowanFinish(Irp, STATUS_SUCCESS, 0); // expect: cancel/left-set-on-complete
    }
    return STATUS_PENDING;
}
