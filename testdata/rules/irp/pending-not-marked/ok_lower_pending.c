// STATUS_PENDING of the lower driver, whose mark is in this stack location.
#include <ntddk.h>

typedef struct _WHEAT { PDEVICE_OBJECT Lower; LONG Pending; } WHEAT, *PWHEAT;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH WheatRead;

_Use_decl_annotations_
NTSTATUS WheatRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHEAT wheat = (PWHEAT)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(wheat->Lower, Irp);
    if (status == STATUS_PENDING) {
        InterlockedIncrement(&wheat->Pending);
        return STATUS_PENDING;
    }
    return status;
}
