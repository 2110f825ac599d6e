// The helper completes what is not pending; it is called with STATUS_PENDING too.
#include <ntddk.h>

typedef struct _COPPER { IO_CSQ Queue; } COPPER, *PCOPPER;

static NTSTATUS CopperEnd(PIRP Irp, NTSTATUS Status)
{
    if (Status != STATUS_PENDING) {
        Irp->IoStatus.Status = Status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CopperRead;

_Use_decl_annotations_
NTSTATUS CopperRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOPPER copper = (PCOPPER)DeviceObject->DeviceExtension;

    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length == 0)
        return CopperEnd(Irp, STATUS_SUCCESS);
    IoCsqInsertIrp(&copper->Queue, Irp, NULL);
    return CopperEnd(NULL, STATUS_PENDING);
}
