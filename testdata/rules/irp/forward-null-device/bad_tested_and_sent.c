// The test finds that there is no device, and the request is sent to it all the same.
#include <wdm.h>

typedef struct _ROPE {
    PDEVICE_OBJECT Lower;
} ROPE, *PROPE;

DRIVER_DISPATCH RopeRead;

_Use_decl_annotations_
NTSTATUS RopeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROPE rope = (PROPE)DeviceObject->DeviceExtension;

    if (rope->Lower == NULL) {
        DbgPrint("nothing below\n");
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(rope->Lower, Irp); // expect: irp/forward-null-device
}
