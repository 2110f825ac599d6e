// The pages of a read are locked for whoever asks, as the request says.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PhalaropeRead;

static NTSTATUS PhalaropeLock(PIRP Irp, ULONG Length)
{
    PMDL mdl = IoAllocateMdl(Irp->UserBuffer, Length, FALSE, FALSE, NULL);

    if (mdl == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        MmProbeAndLockPages(mdl, Irp->RequestorMode, IoWriteAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    MmUnlockPages(mdl);
    IoFreeMdl(mdl);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS PhalaropeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = PhalaropeLock(Irp, stack->Parameters.Read.Length);

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
