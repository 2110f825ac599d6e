// Detached, then deleted.
#include <wdm.h>

typedef struct _RAKE { PDEVICE_OBJECT Lower; } RAKE, *PRAKE;

NTSTATUS RakeRemove(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDEVICE_OBJECT lower = ((PRAKE)DeviceObject->DeviceExtension)->Lower;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(lower, Irp);
    IoDetachDevice(lower);
    IoDeleteDevice(DeviceObject);
    return status;
}
