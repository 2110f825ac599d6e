// Always waited: the routine always sets the event.
#include <ntddk.h>

typedef struct _SATURN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SATURN_EXTENSION, *PSATURN_EXTENSION;

IO_COMPLETION_ROUTINE SaturnDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS SaturnDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS SaturnAsk(PSATURN_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, SaturnDone, &Ext->Done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(Ext->Lower, irp);
    KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL);
    status = irp->IoStatus.Status;
    IoFreeIrp(irp);
    return status;
}
