// The driver gave itself a stack location and sends the IRP through its own queue.
#include <ntddk.h>

typedef struct _DUNNOCK_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} DUNNOCK_EXTENSION, *PDUNNOCK_EXTENSION;

static NTSTATUS DunnockFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

IO_COMPLETION_ROUTINE DunnockDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS DunnockDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID DunnockTry(PDUNNOCK_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp((CCHAR)(Ext->Lower->StackSize + 1), FALSE);

    if (irp == NULL) {
        return;
    }
    IoSetCompletionRoutine(irp, DunnockDone, &Ext->Done, TRUE, TRUE, TRUE);
    IoSetNextIrpStackLocation(irp);
    DunnockFinish(irp, STATUS_DEVICE_NOT_READY, 0);
}
