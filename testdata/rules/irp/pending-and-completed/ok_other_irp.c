// Another request is completed; this one waits.
#include <ntddk.h>

typedef struct _TOPAZ { PIRP Waiting; } TOPAZ, *PTOPAZ;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TopazRead;

_Use_decl_annotations_
NTSTATUS TopazRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTOPAZ topaz = (PTOPAZ)DeviceObject->DeviceExtension;
    PIRP former;

    IoMarkIrpPending(Irp);
    former = (PIRP)InterlockedExchangePointer((PVOID *)&topaz->Waiting, Irp);
    if (former != NULL) {
        former->IoStatus.Status = STATUS_CANCELLED;
        former->IoStatus.Information = 0;
        IoCompleteRequest(former, IO_NO_INCREMENT);
    }
    return STATUS_PENDING;
}
