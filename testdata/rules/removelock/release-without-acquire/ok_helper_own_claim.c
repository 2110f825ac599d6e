// A helper takes and releases a claim of its own, then releases that of its caller.
#include <wdm.h>

typedef struct _WEIR {
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    LONG Changes;
} WEIR, *PWEIR;

_Dispatch_type_(IRP_MJ_SYSTEM_CONTROL) DRIVER_DISPATCH WeirSystemControl;

static NTSTATUS WeirPass(PWEIR Weir, PIRP Irp)
{
    NTSTATUS status;

    if (NT_SUCCESS(IoAcquireRemoveLock(&Weir->RemoveLock, Irp))) {
        InterlockedIncrement(&Weir->Changes);
        IoReleaseRemoveLock(&Weir->RemoveLock, Irp);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(Weir->Lower, Irp);
    IoReleaseRemoveLock(&Weir->RemoveLock, Irp);
    return status;
}

_Use_decl_annotations_
NTSTATUS WeirSystemControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWEIR weir = (PWEIR)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&weir->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    return WeirPass(weir, Irp);
}
