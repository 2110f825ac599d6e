// A wrapper frees.
#include <ntddk.h>

typedef struct _GNEISS_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} GNEISS_EXTENSION, *PGNEISS_EXTENSION;

IO_COMPLETION_ROUTINE GneissDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS GneissDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID GneissDrop(PIRP Irp)
{
    if (Irp != NULL) {
        IoFreeIrp(Irp);
    }
}

NTSTATUS GneissAsk(PGNEISS_EXTENSION Ext)
{
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        goto out;
    }
    if (Ext->Reply != 0) {
        status = STATUS_DEVICE_BUSY;
        goto out;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, GneissDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    }
    status = irp->IoStatus.Status;
out:
    GneissDrop(irp);
    return status;
}
