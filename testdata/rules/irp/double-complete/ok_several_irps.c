// Each round completes another request, and then the one that asked for it.
#include <ntddk.h>

typedef struct _HARE { IO_CSQ Queue; } HARE, *PHARE;

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH HareCleanup;

_Use_decl_annotations_
NTSTATUS HareCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARE hare = (PHARE)DeviceObject->DeviceExtension;
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;
    PIRP waiting;

    while ((waiting = IoCsqRemoveNextIrp(&hare->Queue, file)) != NULL) {
        waiting->IoStatus.Status = STATUS_CANCELLED;
        waiting->IoStatus.Information = 0;
        IoCompleteRequest(waiting, IO_NO_INCREMENT);
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
