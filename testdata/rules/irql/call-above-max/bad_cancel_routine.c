// A cancel routine is entered at DISPATCH_LEVEL with the cancel lock held; only its release gives the level back.
#include <wdm.h>

typedef struct _PENDING_CONTEXT {
    UNICODE_STRING Path;
} PENDING_CONTEXT, *PPENDING_CONTEXT;

DRIVER_CANCEL NotifyCancel_bad;
DRIVER_CANCEL NotifyCancel_ok;

_Use_decl_annotations_
VOID NotifyCancel_bad(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPENDING_CONTEXT context = (PPENDING_CONTEXT)Irp->Tail.Overlay.DriverContext[0];

    UNREFERENCED_PARAMETER(DeviceObject);
    RtlFreeUnicodeString(&context->Path); // expect: irql/call-above-max
    IoReleaseCancelSpinLock(Irp->CancelIrql);

    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

_Use_decl_annotations_
VOID NotifyCancel_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);

    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
