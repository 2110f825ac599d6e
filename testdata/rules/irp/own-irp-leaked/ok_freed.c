// Every way out sends or frees.
#include <ntddk.h>

typedef struct _FLINT_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} FLINT_EXTENSION, *PFLINT_EXTENSION;

IO_COMPLETION_ROUTINE FlintFreed;

_Use_decl_annotations_
NTSTATUS FlintFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS FlintPing(PFLINT_EXTENSION Ext)
{
    PIO_STACK_LOCATION next;
    PVOID buffer;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'tnlF');
    if (buffer == NULL) {
        IoFreeIrp(irp);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    irp->AssociatedIrp.SystemBuffer = buffer;
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, FlintFreed, buffer, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, irp);
    return STATUS_SUCCESS;
}
