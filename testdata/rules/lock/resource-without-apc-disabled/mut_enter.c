// Without the marked lines the thread can be suspended while it owns the resource.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Resource;
    ULONG Opens;
} DEV, *PDEV;

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DevCreate;

NTSTATUS DevCreate(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    KeEnterCriticalRegion(); // guard
    ExAcquireResourceExclusiveLite(&dev->Resource, TRUE);
    dev->Opens++;
    ExReleaseResourceLite(&dev->Resource);
    KeLeaveCriticalRegion(); // guard
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
