// A local variable says whether the request is still there.
#include <ntddk.h>

typedef struct _YEW { BOOLEAN Ready; ULONG Value; } YEW, *PYEW;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH YewRead;

_Use_decl_annotations_
NTSTATUS YewRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PYEW yew = (PYEW)DeviceObject->DeviceExtension;
    BOOLEAN done = FALSE;

    if (!yew->Ready || IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length < sizeof(ULONG)) {
        Irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        done = TRUE;
    }
    yew->Ready = FALSE;
    if (done)
        return STATUS_DEVICE_NOT_READY;
    *(PULONG)Irp->AssociatedIrp.SystemBuffer = yew->Value;
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = sizeof(ULONG);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
