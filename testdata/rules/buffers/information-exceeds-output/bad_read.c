// A read request gets one whole record, as it seems: how much was asked for was only compared with the header.
#include <ntddk.h>

typedef struct _GADWALL_RECORD { ULONG Time, Value; } GADWALL_RECORD, *PGADWALL_RECORD;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GadwallRead;

_Use_decl_annotations_
NTSTATUS GadwallRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PGADWALL_RECORD record = (PGADWALL_RECORD)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length < sizeof(record->Time)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        record->Time = 1;
        Irp->IoStatus.Information = sizeof(*record);
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-exceeds-output
    return status;
}
