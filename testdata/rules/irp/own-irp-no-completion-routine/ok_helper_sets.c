// A helper sets the routine.
#include <ntddk.h>

typedef struct _VIOLET_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} VIOLET_EXTENSION, *PVIOLET_EXTENSION;

IO_COMPLETION_ROUTINE VioletFreed;

_Use_decl_annotations_
NTSTATUS VioletFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID VioletSetUp(PIRP Irp, UCHAR Major)
{
    IoGetNextIrpStackLocation(Irp)->MajorFunction = Major;
    IoSetCompletionRoutine(Irp, VioletFreed, NULL, TRUE, TRUE, TRUE);
}

VOID VioletFlush(PVIOLET_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp != NULL) {
        VioletSetUp(irp, IRP_MJ_FLUSH_BUFFERS);
        IoCallDriver(Ext->Lower, irp);
    }
}
