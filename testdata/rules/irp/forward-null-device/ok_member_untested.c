// Whoever stored the pointer made sure that it is there.
#include <wdm.h>

typedef struct _WIRE {
    PDEVICE_OBJECT Lower;
} WIRE, *PWIRE;

DRIVER_DISPATCH WireRead_ok;

_Use_decl_annotations_
NTSTATUS WireRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PWIRE)DeviceObject->DeviceExtension)->Lower, Irp);
}
