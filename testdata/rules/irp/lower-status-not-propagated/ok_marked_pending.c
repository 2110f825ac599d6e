// Marked before it is passed down: STATUS_PENDING is the answer.
#include <ntddk.h>

typedef struct _HULL { PDEVICE_OBJECT Lower; LONG Count; } HULL, *PHULL;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH HullWrite;

_Use_decl_annotations_
NTSTATUS HullWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHULL hull = (PHULL)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoCallDriver(hull->Lower, Irp);
    return STATUS_PENDING;
}
