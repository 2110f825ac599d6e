// The status is set here; a thread that waits for the event completes the request.
#include <ntddk.h>

typedef struct _JASPER_EXTENSION {
    KEVENT Work;
    PIRP Current;
    BOOLEAN Cancelled;
} JASPER_EXTENSION, *PJASPER_EXTENSION;

DRIVER_CANCEL JasperCancel;

_Use_decl_annotations_
VOID JasperCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJASPER_EXTENSION ext = (PJASPER_EXTENSION)DeviceObject->DeviceExtension;

    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    ext->Cancelled = TRUE;
    KeSetEvent(&ext->Work, IO_NO_INCREMENT, FALSE);
}
