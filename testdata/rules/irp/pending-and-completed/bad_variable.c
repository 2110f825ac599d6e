// STATUS_PENDING from the declaration is returned on a path that completes.
#include <ntddk.h>

static NTSTATUS OnyxFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS OnyxStart(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Length);

typedef struct _ONYX { PIRP Current; } ONYX, *PONYX;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH OnyxWrite;

_Use_decl_annotations_
NTSTATUS OnyxWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PONYX onyx = (PONYX)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_PENDING;

    if (onyx->Current != NULL) {
        OnyxFinish(Irp, STATUS_DEVICE_BUSY, 0);
        goto exit;
    }
    IoMarkIrpPending(Irp);
    onyx->Current = Irp;
exit:
    return status; // expect: irp/pending-and-completed
}
