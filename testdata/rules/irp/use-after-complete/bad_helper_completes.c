// A helper completes the request; its caller goes on with the IRP.
#include <ntddk.h>

typedef struct _BIRCH { ULONG64 Bytes; } BIRCH, *PBIRCH;

static NTSTATUS BirchFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Length)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BirchRead;

_Use_decl_annotations_
NTSTATUS BirchRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBIRCH birch = (PBIRCH)DeviceObject->DeviceExtension;
    NTSTATUS status;

    status = BirchFinish(Irp, STATUS_SUCCESS, 512);
    birch->Bytes += Irp->IoStatus.Information; // expect: irp/use-after-complete
    return status;
}
