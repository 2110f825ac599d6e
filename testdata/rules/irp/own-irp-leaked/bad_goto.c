// One of several ways to the end of the function skips the label that frees.
#include <ntddk.h>

typedef struct _PEARL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} PEARL_EXTENSION, *PPEARL_EXTENSION;

IO_COMPLETION_ROUTINE PearlDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS PearlDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS PearlAsk(PPEARL_EXTENSION Ext)
{
    PIO_STACK_LOCATION next;
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    if (Ext->Reply == 1) {
        status = STATUS_INVALID_DEVICE_STATE;
        goto free;
    }
    if (Ext->Reply == 2) {
        status = STATUS_DEVICE_NOT_READY;
        goto out;
    }
    next = IoGetNextIrpStackLocation(irp);
    next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, PearlDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    }
    status = irp->IoStatus.Status;
free:
    IoFreeIrp(irp);
out:
    return status; // expect: irp/own-irp-leaked
}
