// Even under the system's cancel spin lock the routine has to be taken away before the request is completed.
#include <ntddk.h>

typedef struct _MAPLE_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} MAPLE_EXTENSION, *PMAPLE_EXTENSION;

DRIVER_CANCEL MapleCancel;

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH MapleWrite;
BOOLEAN MapleIsGone(PMAPLE_EXTENSION Ext);

_Use_decl_annotations_
NTSTATUS MapleWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMAPLE_EXTENSION ext = (PMAPLE_EXTENSION)DeviceObject->DeviceExtension;
    KIRQL irql;

    IoAcquireCancelSpinLock(&irql);
    if (!Irp->Cancel) {
        IoSetCancelRoutine(Irp, MapleCancel);
    }
    if (Irp->Cancel || ext->Current != NULL) {
        IoReleaseCancelSpinLock(irql);
        Irp->IoStatus.Status = STATUS_CANCELLED;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: cancel/left-set-on-complete
        return STATUS_CANCELLED;
    }
    IoMarkIrpPending(Irp);
    ext->Current = Irp;
    IoReleaseCancelSpinLock(irql);
    return STATUS_PENDING;
}
