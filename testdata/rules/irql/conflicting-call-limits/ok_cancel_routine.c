// The level of a cancel routine is known; the call that breaks it is told by itself, the release behind it is right.
#include <wdm.h>

typedef struct _POLE {
    UNICODE_STRING Name;
} POLE, *PPOLE;

DRIVER_CANCEL PoleCancel;

_Use_decl_annotations_
VOID PoleCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPOLE pole = (PPOLE)DeviceObject->DeviceExtension;

    RtlFreeUnicodeString(&pole->Name); // expect: irql/call-above-max
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
