// One that the I/O manager builds, but that belongs to the driver.
#include <ntddk.h>

typedef struct _GLEN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} GLEN_EXTENSION, *PGLEN_EXTENSION;

IO_COMPLETION_ROUTINE GlenFreed;

_Use_decl_annotations_
NTSTATUS GlenFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID GlenFlush(PGLEN_EXTENSION Ext)
{
    PIRP irp = IoBuildAsynchronousFsdRequest(IRP_MJ_FLUSH_BUFFERS, Ext->Lower, NULL, 0, NULL, NULL);

    if (irp != NULL) {
        IoSetCompletionRoutine(irp, GlenFreed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
    }
}
