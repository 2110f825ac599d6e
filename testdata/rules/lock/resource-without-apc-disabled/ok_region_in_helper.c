// Lock and unlock helpers bring the region along.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Resource;
    ULONG Opens;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DevCreate;

static VOID DevLock(PDEV Dev)
{
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&Dev->Resource, TRUE);
}

static VOID DevUnlock(PDEV Dev)
{
    ExReleaseResourceLite(&Dev->Resource);
    KeLeaveCriticalRegion();
}

NTSTATUS DevCreate(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    DevLock(dev);
    dev->Opens++;
    DevUnlock(dev);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
