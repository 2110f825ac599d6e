// Without the assignment the error from before is returned for a marked request.
#include <ntddk.h>

typedef struct _SWAN { PIRP Held; } SWAN, *PSWAN;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SwanRead;

_Use_decl_annotations_
NTSTATUS SwanRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSWAN swan = (PSWAN)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_DEVICE_BUSY;

    if (swan->Held == NULL) {
        IoMarkIrpPending(Irp);
        swan->Held = Irp;
        status = STATUS_PENDING; // guard
    } else {
        Irp->IoStatus.Status = STATUS_DEVICE_BUSY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
