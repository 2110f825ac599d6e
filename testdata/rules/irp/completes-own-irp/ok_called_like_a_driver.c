// Code of the same driver gets an own IRP with a completion routine and completes it.
#include <ntddk.h>

typedef struct _MARTIN_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} MARTIN_EXTENSION, *PMARTIN_EXTENSION;

IO_COMPLETION_ROUTINE MartinFreed;

_Use_decl_annotations_
NTSTATUS MartinFreed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS MartinServe(PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

NTSTATUS MartinAsk(PMARTIN_EXTENSION Ext)
{
    PIRP irp = IoAllocateIrp(1, FALSE);

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    IoSetCompletionRoutine(irp, MartinFreed, Ext, TRUE, TRUE, TRUE);
    return MartinServe(irp);
}
