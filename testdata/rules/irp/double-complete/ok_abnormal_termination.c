// The handler completes only when an exception has left the body, before which nothing was completed.
#include <ntddk.h>

static NTSTATUS VoleFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID VoleParse(_In_ PVOID Text);

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH VoleWrite;

_Use_decl_annotations_
NTSTATUS VoleWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    __try {
        VoleParse(Irp->AssociatedIrp.SystemBuffer);
        status = STATUS_SUCCESS;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return VoleFinish(Irp, status, 0);
}
