// The buffer cannot be allocated, and the IRP is forgotten.
#include <ntddk.h>

typedef struct _AMBER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} AMBER_EXTENSION, *PAMBER_EXTENSION;

IO_COMPLETION_ROUTINE AmberFreed;

_Use_decl_annotations_
NTSTATUS AmberFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS AmberPing(PAMBER_EXTENSION Ext)
{
    PIO_STACK_LOCATION next;
    PVOID buffer;
    PIRP irp;

    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE); // step: gives an object that is allocated
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    buffer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 64, 'rebA');
    if (buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES; // expect: irp/own-irp-leaked
    }
    irp->AssociatedIrp.SystemBuffer = buffer;
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, AmberFreed, buffer, TRUE, TRUE, TRUE);
    return IoCallDriver(Ext->Lower, irp);
}
