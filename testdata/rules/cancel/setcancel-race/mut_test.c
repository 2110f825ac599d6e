// The test is there.
#include <ntddk.h>

typedef struct _CURLEW_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} CURLEW_EXTENSION, *PCURLEW_EXTENSION;

DRIVER_CANCEL CurlewCancel;

static NTSTATUS CurlewFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CurlewRead;

_Use_decl_annotations_
NTSTATUS CurlewRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCURLEW_EXTENSION ext = (PCURLEW_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    IoMarkIrpPending(Irp);
    IoSetCancelRoutine(Irp, CurlewCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) { // guard
        KeReleaseSpinLock(&ext->Lock, irql); // guard
        CurlewFinish(Irp, STATUS_CANCELLED, 0); // guard
        return STATUS_PENDING; // guard
    } // guard
    InsertTailList(&ext->Waiting, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_PENDING;
}
