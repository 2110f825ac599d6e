// The IRP cannot be sent, so it is completed.
#include <ntddk.h>

typedef struct _FINCH_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} FINCH_EXTENSION, *PFINCH_EXTENSION;

IO_COMPLETION_ROUTINE FinchFreed;

_Use_decl_annotations_
NTSTATUS FinchFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FinchPing(PFINCH_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Ext->Reply != 0) {
        irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT); // expect: irp/completes-own-irp
        return STATUS_DEVICE_BUSY;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, FinchFreed, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(Ext->Lower, irp);
}
