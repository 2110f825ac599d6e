// STATUS_PENDING for a request that nobody kept.
#include <ntddk.h>

typedef struct _FERN { BOOLEAN Ready; } FERN, *PFERN;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FernRead;

_Use_decl_annotations_
NTSTATUS FernRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFERN fern = (PFERN)DeviceObject->DeviceExtension;

    if (!fern->Ready) {
        IoMarkIrpPending(Irp);
        return STATUS_PENDING; // expect: irp/not-completed
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
