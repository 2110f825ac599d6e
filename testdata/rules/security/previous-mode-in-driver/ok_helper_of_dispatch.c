// The helper is called by a dispatch routine.
#include <ntddk.h>

ULONG GodwitTrusted;

static VOID GodwitCheck(VOID)
{
    if (ExGetPreviousMode() == KernelMode) {
        GodwitTrusted = 1;
    }
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH GodwitCreate;

_Use_decl_annotations_
NTSTATUS GodwitCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    GodwitCheck();
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

