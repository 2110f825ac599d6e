// The helper that removes the request from its queue does not touch the lock either.
#include <wdm.h>

typedef struct _CHUTE {
    PIRP Waiting[4];
} CHUTE, *PCHUTE;

DRIVER_CANCEL ChuteCancel;

static BOOLEAN Unlink(PCHUTE Chute, PIRP Irp)
{
    ULONG i;

    for (i = 0; i < 4; i++) {
        if (Chute->Waiting[i] == Irp) {
            Chute->Waiting[i] = NULL;
            return TRUE;
        }
    }
    return FALSE;
}

_Use_decl_annotations_
VOID ChuteCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    if (Unlink((PCHUTE)DeviceObject->DeviceExtension, Irp)) {
        IoReleaseCancelSpinLock(Irp->CancelIrql);
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
} // expect: cancel/spinlock-not-released
