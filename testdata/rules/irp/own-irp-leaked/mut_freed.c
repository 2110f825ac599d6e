// The IRP is freed.
#include <ntddk.h>

typedef struct _TUFF_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} TUFF_EXTENSION, *PTUFF_EXTENSION;

IO_COMPLETION_ROUTINE TuffFreed;

_Use_decl_annotations_
NTSTATUS TuffFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS TuffPing(PTUFF_EXTENSION Ext)
{
    PIO_STACK_LOCATION next;
    PVOID buffer;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'ffuT');
    if (buffer == NULL) {
        IoFreeIrp(irp); // guard
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    irp->AssociatedIrp.SystemBuffer = buffer;
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, TuffFreed, buffer, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, irp);
    return STATUS_SUCCESS;
}
