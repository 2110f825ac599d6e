// Only one of the cases picks a device.
#include <wdm.h>

typedef struct _POINTS {
    PDEVICE_OBJECT Left;
    PDEVICE_OBJECT Right;
} POINTS, *PPOINTS;

DRIVER_DISPATCH PointsWrite;

_Use_decl_annotations_
NTSTATUS PointsWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOINTS points = (PPOINTS)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT target = NULL;

    switch (IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Key) {
    case 0:
        target = points->Left;
        break;
    case 1:
        target = points->Right;
        break;
    default:
        break;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(target, Irp); // expect: irp/forward-null-device
}
