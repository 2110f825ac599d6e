// Freed right after it was sent; the routine frees it as well.
#include <ntddk.h>

typedef struct _COMET_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} COMET_EXTENSION, *PCOMET_EXTENSION;

IO_COMPLETION_ROUTINE CometFreed;

_Use_decl_annotations_
NTSTATUS CometFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID CometPing(PCOMET_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, CometFreed, NULL, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, irp);
    IoFreeIrp(irp); // expect: irp/frees-in-flight
}
