// The lower driver was done at once; else the routine frees.
#include <ntddk.h>

typedef struct _DENEB_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} DENEB_EXTENSION, *PDENEB_EXTENSION;

IO_COMPLETION_ROUTINE DenebDone;

NTSTATUS DenebAsk(PDENEB_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, DenebDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (status != STATUS_PENDING) {
        IoFreeIrp(irp);
    }
    return status;
}

_Use_decl_annotations_
NTSTATUS DenebDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoFreeIrp(Irp);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}
