// An IRP of the driver's own.
#include <ntddk.h>

typedef struct _TIN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} TIN_EXTENSION, *PTIN_EXTENSION;

IO_COMPLETION_ROUTINE TinFreed;

_Use_decl_annotations_
NTSTATUS TinFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS TinPing(PTIN_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Ext->Reply != 0) {
        IoFreeIrp(irp);
        return STATUS_DEVICE_BUSY;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, TinFreed, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, irp);
    return STATUS_SUCCESS;
}
