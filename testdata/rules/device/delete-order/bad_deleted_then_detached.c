// Removal deletes the device first; then the pointer to detach is read from its freed extension.
#include <wdm.h>

typedef struct _TINE { PDEVICE_OBJECT Lower; } TINE, *PTINE;

NTSTATUS TineRemove(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTINE tine = (PTINE)DeviceObject->DeviceExtension;
    NTSTATUS status;
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(tine->Lower, Irp);
    IoDeleteDevice(DeviceObject);
    IoDetachDevice(tine->Lower); // expect: device/delete-order
    return status;
}
