// Without the assignment the routine returns what stood in the variable before.
#include <ntddk.h>

typedef struct _GAFF { PDEVICE_OBJECT Lower; LONG Count; } GAFF, *PGAFF;

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH GaffFlush;

_Use_decl_annotations_
NTSTATUS GaffFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAFF gaff = (PGAFF)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS, lower;

    IoSkipCurrentIrpStackLocation(Irp);
    lower = IoCallDriver(gaff->Lower, Irp);
    status = lower; // guard
    return status;
}
