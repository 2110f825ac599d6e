// Waited for.
#include <ntddk.h>

typedef struct _ALTAIR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ALTAIR_EXTENSION, *PALTAIR_EXTENSION;

IO_COMPLETION_ROUTINE AltairDone;

// The requester waits for Context and takes the IRP back.
_Use_decl_annotations_
NTSTATUS AltairDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS AltairAsk(PALTAIR_EXTENSION Ext)
{
    NTSTATUS status;
    PIRP irp;

    PAGED_CODE();
    irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);
    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
    IoSetCompletionRoutine(irp, AltairDone, &Ext->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Ext->Lower, irp);
    KeWaitForSingleObject(&Ext->Done, Executive, KernelMode, FALSE, NULL); // guard
    IoFreeIrp(irp);
    return status;
}
