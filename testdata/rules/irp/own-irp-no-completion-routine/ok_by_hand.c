// The routine is put into the next stack location by hand.
#include <ntddk.h>

typedef struct _IRIS_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} IRIS_EXTENSION, *PIRIS_EXTENSION;

IO_COMPLETION_ROUTINE IrisFreed;

_Use_decl_annotations_
NTSTATUS IrisFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID IrisFlush(PIRIS_EXTENSION Ext)
{
    PIO_STACK_LOCATION next;
    PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

    if (irp == NULL) {
        return;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    next->CompletionRoutine = IrisFreed;
    next->Context = NULL;
    next->Control = SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL;
    IoCallDriver(Ext->Lower, irp);
}
