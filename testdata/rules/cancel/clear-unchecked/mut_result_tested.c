// The result is looked at.
#include <ntddk.h>

typedef struct _FERRET_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} FERRET_EXTENSION, *PFERRET_EXTENSION;

DRIVER_CANCEL FerretCancel;

static NTSTATUS FerretFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID FerretDataArrived(PFERRET_EXTENSION Ext)
{
    PIRP irp;
    KIRQL irql;

    KeAcquireSpinLock(&Ext->Lock, &irql);
    irp = Ext->Current;
    Ext->Current = NULL;
    if (irp != NULL) {
        if (NULL ==     // guard
            IoSetCancelRoutine(irp, NULL)
            ) {         // guard
            irp = NULL; // guard
        }               // guard
        ;
    }
    KeReleaseSpinLock(&Ext->Lock, irql);
    if (irp != NULL) {
        FerretFinish(irp, STATUS_SUCCESS, 0);
    }
}
