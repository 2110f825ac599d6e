// The status of "not yet" reaches the common end.
#include <ntddk.h>

typedef struct _IRON { BOOLEAN Ready; } IRON, *PIRON;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH IronControl;

_Use_decl_annotations_
NTSTATUS IronControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRON iron = (PIRON)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_PENDING;

    IoMarkIrpPending(Irp);
    if (iron->Ready)
        status = STATUS_SUCCESS;
    if (status == STATUS_PENDING)
        DbgPrint("iron: not ready\n");
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/complete-with-pending-status
    return STATUS_PENDING;
}
