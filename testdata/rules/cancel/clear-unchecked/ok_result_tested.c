// Only who takes the routine away completes the request.
#include <ntddk.h>

typedef struct _MARTEN_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} MARTEN_EXTENSION, *PMARTEN_EXTENSION;

DRIVER_CANCEL MartenCancel;

static NTSTATUS MartenFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID MartenDataArrived(PMARTEN_EXTENSION Ext)
{
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    irp = Ext->Current;
    if (irp != NULL && IoSetCancelRoutine(irp, NULL) == NULL) {
        irp = NULL;
    }
    Ext->Current = NULL;
    KeReleaseSpinLock(&Ext->Lock, irql);
    if (irp != NULL) {
        MartenFinish(irp, STATUS_SUCCESS, sizeof(ULONG));
    }
}
