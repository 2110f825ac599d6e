// The branch knows which status it was.
#include <ntddk.h>

typedef struct _BOOM { PDEVICE_OBJECT Lower; LONG Count; } BOOM, *PBOOM;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BoomRead;

_Use_decl_annotations_
NTSTATUS BoomRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBOOM boom = (PBOOM)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(boom->Lower, Irp);
    if (status == STATUS_SUCCESS) {
        InterlockedIncrement(&boom->Count);
        return STATUS_SUCCESS;
    }
    return status;
}
