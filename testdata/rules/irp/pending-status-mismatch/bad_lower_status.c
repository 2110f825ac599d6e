// Marked, passed down, and the status of the lower driver is returned: it may have completed the request at once.
#include <ntddk.h>

typedef struct _IBIS { PDEVICE_OBJECT Lower; } IBIS, *PIBIS;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH IbisWrite;

_Use_decl_annotations_
NTSTATUS IbisWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIBIS ibis = (PIBIS)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoCallDriver(ibis->Lower, Irp); // expect: irp/pending-status-mismatch
}
