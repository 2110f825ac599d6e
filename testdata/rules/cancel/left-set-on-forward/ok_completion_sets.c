// The routine is set when the lower driver has given the request back.
#include <ntddk.h>

typedef struct _SHEARWATER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} SHEARWATER_EXTENSION, *PSHEARWATER_EXTENSION;

DRIVER_CANCEL ShearwaterCancel;

IO_COMPLETION_ROUTINE ShearwaterDone;
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ShearwaterRead;

_Use_decl_annotations_
NTSTATUS ShearwaterDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PSHEARWATER_EXTENSION ext = (PSHEARWATER_EXTENSION)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (ext == NULL) {
        return STATUS_CONTINUE_COMPLETION;
    }
    KeAcquireSpinLock(&ext->Lock, &irql);
    IoSetCancelRoutine(Irp, ShearwaterCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        KeReleaseSpinLock(&ext->Lock, irql);
        return STATUS_CONTINUE_COMPLETION;
    }
    InsertTailList(&ext->Held, &Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLock(&ext->Lock, irql);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Use_decl_annotations_
NTSTATUS ShearwaterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSHEARWATER_EXTENSION ext = (PSHEARWATER_EXTENSION)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ShearwaterDone, ext, TRUE, TRUE, TRUE);
    IoCallDriver(ext->Lower, Irp);
    return STATUS_PENDING;
}
