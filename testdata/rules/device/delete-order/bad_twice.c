// The helper has deleted the device already.
#include <wdm.h>

typedef struct _PLOUGH { PDEVICE_OBJECT Lower; } PLOUGH, *PPLOUGH;

static VOID PloughDetach(PDEVICE_OBJECT DeviceObject)
{
    IoDetachDevice(((PPLOUGH)DeviceObject->DeviceExtension)->Lower);
    IoDeleteDevice(DeviceObject);
}

NTSTATUS PloughRemove(PDEVICE_OBJECT DeviceObject, NTSTATUS Status)
{
    PloughDetach(DeviceObject);
    IoDeleteDevice(DeviceObject); // expect: device/delete-order
    return Status;
}
