// The driver has a stack location in the IRP, and completes it to itself.
#include <ntddk.h>

typedef struct _STARLING_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} STARLING_EXTENSION, *PSTARLING_EXTENSION;

IO_COMPLETION_ROUTINE StarlingDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS StarlingDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID StarlingTry(PSTARLING_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp((CCHAR)(Ext->Lower->StackSize + 1), FALSE);

    if (irp == NULL) {
        return;
    }
    IoSetCompletionRoutine(irp, StarlingDone, &Ext->Done, TRUE, TRUE, TRUE); // guard
    IoSetNextIrpStackLocation(irp); // guard
    irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}
