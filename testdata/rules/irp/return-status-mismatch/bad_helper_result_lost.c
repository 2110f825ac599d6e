// The helper returns the status it completed with, and the caller returns another.
#include <ntddk.h>

static NTSTATUS BeeFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

typedef struct _BEE { IO_REMOVE_LOCK RemoveLock; BOOLEAN Gone; } BEE, *PBEE;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH BeeWrite;

_Use_decl_annotations_
NTSTATUS BeeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBEE bee = (PBEE)DeviceObject->DeviceExtension;

    if (bee->Gone) {
        BeeFinish(Irp, STATUS_NO_SUCH_DEVICE, 0);
        return STATUS_UNSUCCESSFUL; // expect: irp/return-status-mismatch
    }
    return BeeFinish(Irp, STATUS_SUCCESS, IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length);
}
