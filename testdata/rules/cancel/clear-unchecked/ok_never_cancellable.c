// A request that never had a cancel routine; taking it away is only for good measure.
#include <ntddk.h>

typedef struct _WEASEL_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} WEASEL_EXTENSION, *PWEASEL_EXTENSION;

DRIVER_CANCEL WeaselCancel;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH WeaselWrite;

static VOID WeaselComplete(PIRP Irp, NTSTATUS Status)
{
    IoSetCancelRoutine(Irp, NULL);
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
NTSTATUS WeaselWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    WeaselComplete(Irp, STATUS_INVALID_DEVICE_REQUEST);
    return STATUS_INVALID_DEVICE_REQUEST;
}
