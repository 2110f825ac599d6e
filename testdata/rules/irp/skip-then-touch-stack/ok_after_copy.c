// After a copy the current location is still this driver's.
#include <wdm.h>

typedef struct _GUIDE {
    PDEVICE_OBJECT Lower;
    UCHAR Last;
} GUIDE, *PGUIDE;

DRIVER_DISPATCH GuidePower_ok;

_Use_decl_annotations_
NTSTATUS GuidePower_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGUIDE guide = (PGUIDE)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    guide->Last = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    return IoCallDriver(guide->Lower, Irp);
}
