// The remove lock is refused, and the status goes back without the request.
#include <ntddk.h>

typedef struct _LILY { IO_REMOVE_LOCK RemoveLock; PDEVICE_OBJECT Lower; } LILY, *PLILY;

_Dispatch_type_(IRP_MJ_POWER) DRIVER_DISPATCH LilyPower;

_Use_decl_annotations_
NTSTATUS LilyPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLILY lily = (PLILY)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&lily->RemoveLock, Irp);

    if (!NT_SUCCESS(status))
        return status; // expect: irp/not-completed
    IoSkipCurrentIrpStackLocation(Irp);
    status = PoCallDriver(lily->Lower, Irp);
    IoReleaseRemoveLock(&lily->RemoveLock, Irp);
    return status;
}
