// The variable is overwritten before the return.
#include <ntddk.h>

typedef struct _MAST { PDEVICE_OBJECT Lower; LONG Count; } MAST, *PMAST;

NTSTATUS MastNote(_In_ LONG Count);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MastControl;

_Use_decl_annotations_
NTSTATUS MastControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAST mast = (PMAST)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    status = IoCallDriver(mast->Lower, Irp);
    DbgPrint("mast: %08lx\n", status);
    status = STATUS_INVALID_DEVICE_REQUEST;
    return status; // expect: irp/lower-status-not-propagated
}
