// An annotated wrapper of another module enters the region; a class does it in its constructor.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Resource;
    ULONG Opens;
} DEV, *PDEV;

_Acquires_lock_(_Global_critical_region_)
VOID LibEnter(VOID);
_Releases_lock_(_Global_critical_region_)
VOID LibLeave(VOID);

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH DevCreate;

NTSTATUS DevCreate(PDEVICE_OBJECT Device, PIRP Irp)
{
    PDEV dev = Device->DeviceExtension;

    LibEnter();
    ExAcquireResourceExclusiveLite(&dev->Resource, TRUE);
    dev->Opens++;
    ExReleaseResourceLite(&dev->Resource);
    LibLeave();
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
