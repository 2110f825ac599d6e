// Most of the driver object lasts as long as the driver: its devices, its name, its dispatch table.
#include <wdm.h>

DRIVER_UNLOAD BargeUnload;

_Use_decl_annotations_
VOID BargeUnload(PDRIVER_OBJECT DriverObject)
{
    while (DriverObject->DeviceObject) {
        IoDeleteDevice(DriverObject->DeviceObject);
    }
}
