// FN: The IRP came back to the driver, which completes it instead of freeing it; that it had a completion routine is all that is seen.
#include <ntddk.h>

typedef struct _WREN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} WREN_EXTENSION, *PWREN_EXTENSION;

IO_COMPLETION_ROUTINE WrenDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS WrenDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS WrenAsk(PWREN_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, WrenDone, &Ext->Done, TRUE, TRUE, TRUE);
    IoCallDriver(Ext->Lower, irp);
    KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}
