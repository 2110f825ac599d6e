// What is changed is the request of the driver above, which the lower driver never sees.
#include <wdm.h>

typedef struct _CLAMP {
    PDEVICE_OBJECT Lower;
    ULONG Most;
} CLAMP, *PCLAMP;

DRIVER_DISPATCH ClampRead;

_Use_decl_annotations_
NTSTATUS ClampRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCLAMP clamp = (PCLAMP)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length = clamp->Most; // expect: irp/skip-then-touch-stack
    return IoCallDriver(clamp->Lower, Irp);
}
