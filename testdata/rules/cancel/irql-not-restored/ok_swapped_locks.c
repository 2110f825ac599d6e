// The driver's lock is taken under the cancel lock and released last, with the level of the request.
#include <wdm.h>

typedef struct _LUTE {
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
} LUTE, *PLUTE;

DRIVER_CANCEL LuteCancel;

_Use_decl_annotations_
VOID LuteCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLUTE lute = (PLUTE)DeviceObject->DeviceExtension;
    KIRQL irql = Irp->CancelIrql;

    KeAcquireSpinLockAtDpcLevel(&lute->Lock);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
    KeReleaseSpinLockFromDpcLevel(&lute->Lock);
    IoReleaseCancelSpinLock(irql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
