// Only the path that waits sets a routine.
#include <ntddk.h>

typedef struct _LILAC_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} LILAC_EXTENSION, *PLILAC_EXTENSION;

IO_COMPLETION_ROUTINE LilacDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS LilacDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS LilacTell(PLILAC_EXTENSION Ext, BOOLEAN Wait)
{
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    if (!Wait) {
        return IoCallDriver(Ext->Lower, irp); // expect: irp/own-irp-no-completion-routine
    }
    IoSetCompletionRoutine(irp, LilacDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    }
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}
