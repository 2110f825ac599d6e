// The helper marks when it returns STATUS_PENDING; its status is returned as it is.
#include <ntddk.h>

typedef struct _CRANE { PIRP Held; } CRANE, *PCRANE;

static NTSTATUS CraneHold(PCRANE Crane, PIRP Irp)
{
    if (Crane->Held != NULL)
        return STATUS_DEVICE_BUSY;
    IoMarkIrpPending(Irp);
    Crane->Held = Irp;
    return STATUS_PENDING;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CraneControl;

_Use_decl_annotations_
NTSTATUS CraneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = CraneHold((PCRANE)DeviceObject->DeviceExtension, Irp);

    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
