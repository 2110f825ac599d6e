// The routine that holds a reference to the driver.
#include <ntddk.h>

typedef struct _ASTER_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ASTER_EXTENSION, *PASTER_EXTENSION;

IO_COMPLETION_ROUTINE AsterFreed;

_Use_decl_annotations_
NTSTATUS AsterFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS AsterFlush(PASTER_EXTENSION Ext, PDEVICE_OBJECT Self)
{
    NTSTATUS status;
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    status = IoSetCompletionRoutineEx(Self, irp, AsterFreed, NULL, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        IoFreeIrp(irp);
        return status;
    }
    IoCallDriver(Ext->Lower, irp);
    return STATUS_SUCCESS;
}
