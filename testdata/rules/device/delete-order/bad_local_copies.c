// What is needed is copied first, and yet the device is deleted while it is attached.
#include <wdm.h>

typedef struct _SCYTHE { PDEVICE_OBJECT Lower; } SCYTHE, *PSCYTHE;

VOID ScytheGone(PDEVICE_OBJECT DeviceObject)
{
    PSCYTHE scythe = (PSCYTHE)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = scythe->Lower;
    scythe->Lower = NULL;
    IoDeleteDevice(DeviceObject);
    IoDetachDevice(lower); // expect: device/delete-order
}
