// The status of an IRP that the driver made itself is its own matter.
#include <ntddk.h>

typedef struct _YARD { PDEVICE_OBJECT Lower; LONG Count; } YARD, *PYARD;

static IO_COMPLETION_ROUTINE YardDone;

_Use_decl_annotations_
static NTSTATUS YardDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    IoFreeIrp(Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_SHUTDOWN) DRIVER_DISPATCH YardShutdown;

_Use_decl_annotations_
NTSTATUS YardShutdown(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PYARD yard = (PYARD)DeviceObject->DeviceExtension;
    PIRP own = IoAllocateIrp(yard->Lower->StackSize, FALSE);

    if (own != NULL) {
        IoGetNextIrpStackLocation(own)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
        IoSetCompletionRoutine(own, YardDone, NULL, TRUE, TRUE, TRUE);
        IoCallDriver(yard->Lower, own);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
