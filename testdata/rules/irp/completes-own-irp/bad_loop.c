// In a loop that sets up requests, one that cannot be sent is completed like the others of the queue.
#include <ntddk.h>

typedef struct _THRUSH_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} THRUSH_EXTENSION, *PTHRUSH_EXTENSION;

IO_COMPLETION_ROUTINE ThrushFreed;

_Use_decl_annotations_
NTSTATUS ThrushFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

VOID ThrushFill(PTHRUSH_EXTENSION Ext, ULONG Count)
{
    ULONG i;

    for (i = 0; i < Count; i++) {
        PIRP irp = IoAllocateIrp(Ext->Lower->StackSize, FALSE);

        if (irp == NULL) {
            break;
        }
        if (Ext->Reply != 0) {
            irp->IoStatus.Status = STATUS_CANCELLED;
            irp->IoStatus.Information = 0;
            IoCompleteRequest(irp, IO_NO_INCREMENT); // expect: irp/completes-own-irp
            break;
        }
        IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(irp, ThrushFreed, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(Ext->Lower, irp);
    }
}
