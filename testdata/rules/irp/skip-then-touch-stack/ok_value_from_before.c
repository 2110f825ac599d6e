// The value was taken before the skip.
#include <wdm.h>

typedef struct _USHER {
    PDEVICE_OBJECT Lower;
    ULONG Last;
} USHER, *PUSHER;

DRIVER_DISPATCH UsherControl_ok;

_Use_decl_annotations_
NTSTATUS UsherControl_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PUSHER usher = (PUSHER)DeviceObject->DeviceExtension;
    ULONG code = IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode;

    IoSkipCurrentIrpStackLocation(Irp);
    usher->Last = code;
    return IoCallDriver(usher->Lower, Irp);
}
