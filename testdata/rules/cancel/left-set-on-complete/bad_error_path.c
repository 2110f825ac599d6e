// The error path was written before the request became cancellable; now it completes with the routine set.
#include <ntddk.h>

typedef struct _CEDAR_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} CEDAR_EXTENSION, *PCEDAR_EXTENSION;

DRIVER_CANCEL CedarCancel;

static NTSTATUS CedarFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CedarControl;
NTSTATUS CedarStart(PCEDAR_EXTENSION Ext);

_Use_decl_annotations_
NTSTATUS CedarControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCEDAR_EXTENSION ext = (PCEDAR_EXTENSION)DeviceObject->DeviceExtension;
    BOOLEAN taken = FALSE;
    KIRQL irql;

    IoMarkIrpPending(Irp);
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, CedarCancel); // step: leaves 'Irp' with a cancel routine
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        taken = TRUE;
    } else if (ext->Current != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        CedarFinish(Irp, STATUS_DEVICE_BUSY, 0); // expect: cancel/left-set-on-complete
        return STATUS_PENDING;
    } else {
        ext->Current = Irp;
    }
    KeReleaseSpinLock(&ext->Lock, irql);
    if (taken) {
        CedarFinish(Irp, STATUS_CANCELLED, 0);
    }
    return STATUS_PENDING;
}
