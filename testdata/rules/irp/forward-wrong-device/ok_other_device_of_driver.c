// A control device passes requests on to the functional device of the same driver.
#include <wdm.h>

typedef struct _CONTROL {
    PDEVICE_OBJECT Function;
} CONTROL, *PCONTROL;

DRIVER_DISPATCH ControlRead_ok;

_Use_decl_annotations_
NTSTATUS ControlRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONTROL control = (PCONTROL)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoCallDriver(control->Function, Irp);
}
