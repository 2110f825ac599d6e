// The status block is copied as a whole.
#include <ntddk.h>

typedef struct _MIST { IO_STATUS_BLOCK Last; } MIST, *PMIST;

_Dispatch_type_(IRP_MJ_QUERY_INFORMATION) DRIVER_DISPATCH MistQuery;

_Use_decl_annotations_
NTSTATUS MistQuery(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMIST mist = (PMIST)DeviceObject->DeviceExtension;
    NTSTATUS status = mist->Last.Status;

    Irp->IoStatus = mist->Last;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
