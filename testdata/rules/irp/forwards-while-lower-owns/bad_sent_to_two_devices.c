// A multiplexer that sends one IRP to two devices.
#include <wdm.h>

typedef struct _TWIN {
    PDEVICE_OBJECT Left;
    PDEVICE_OBJECT Right;
} TWIN, *PTWIN;

DRIVER_DISPATCH TwinFlush;

_Use_decl_annotations_
NTSTATUS TwinFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTWIN twin = (PTWIN)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    (VOID)IoCallDriver(twin->Left, Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp); // expect: irp/use-after-forward
    return IoCallDriver(twin->Right, Irp); // expect: irp/forwards-while-lower-owns
}
