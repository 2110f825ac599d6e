// Each round finds another device at the head of the driver's list.
#include <ntddk.h>

typedef struct _FLAIL { PDEVICE_OBJECT Lower; } FLAIL, *PFLAIL;

VOID FlailUnload(PDRIVER_OBJECT DriverObject)
{
    while (DriverObject->DeviceObject != NULL) {
        PFLAIL flail = (PFLAIL)DriverObject->DeviceObject->DeviceExtension;
        IoDetachDevice(flail->Lower);
        IoDeleteDevice(DriverObject->DeviceObject);
    }
}

VOID FlailEmpty(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT device = DriverObject->DeviceObject;
    while (device) {
        PDEVICE_OBJECT next = device->NextDevice;
        IoDeleteDevice(device);
        device = next;
    }
}
