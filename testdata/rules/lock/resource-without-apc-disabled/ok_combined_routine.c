// One routine enters the region and acquires.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Resource;
    ULONG Writes;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH DevWrite;

NTSTATUS DevWrite(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    PAGED_CODE();
    ExEnterCriticalRegionAndAcquireResourceExclusive(&dev->Resource);
    dev->Writes++;
    ExReleaseResourceAndLeaveCriticalRegion(&dev->Resource);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
