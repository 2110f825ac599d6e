// A helper sends and waits.
#include <ntddk.h>

typedef struct _RIGEL_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} RIGEL_EXTENSION, *PRIGEL_EXTENSION;

IO_COMPLETION_ROUTINE RigelDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS RigelDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS RigelSend(PRIGEL_EXTENSION Ext, PIRP Irp)
{
    PAGED_CODE();
    IoSetCompletionRoutine(Irp, RigelDone, &Ext->Done, TRUE, TRUE, TRUE);
    if (IoCallDriver(Ext->Lower, Irp) == STATUS_PENDING) {
        KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    }
    return Irp->IoStatus.Status;
}

NTSTATUS RigelAsk(PRIGEL_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    status = RigelSend(Ext, irp);
    IoFreeIrp(irp);
    return status;
}
