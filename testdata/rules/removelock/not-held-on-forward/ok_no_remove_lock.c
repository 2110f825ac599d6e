// A driver without remove lock.
#include <wdm.h>

typedef struct _TAP {
    PDEVICE_OBJECT Lower;
} TAP, *PTAP;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH TapRead;

NTSTATUS TapRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTAP tap = (PTAP)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(tap->Lower, Irp);
}
