// Cleanup drops the request that waits, without a look.
#include <ntddk.h>

typedef struct _MINK_EXTENSION {
    KSPIN_LOCK Lock;
    LIST_ENTRY Waiting;
    PIRP Current;
} MINK_EXTENSION, *PMINK_EXTENSION;

DRIVER_CANCEL MinkCancel;

static NTSTATUS MinkFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH MinkCleanup;

_Use_decl_annotations_
NTSTATUS MinkCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMINK_EXTENSION ext = (PMINK_EXTENSION)DeviceObject->DeviceExtension;
    PIRP waiting;
    KIRQL irql;

    KeAcquireSpinLock(&ext->Lock, &irql);
    waiting = ext->Current;
    ext->Current = NULL;
    KeReleaseSpinLock(&ext->Lock, irql);
    if (waiting != NULL) {
        (VOID)IoSetCancelRoutine(waiting, NULL);
        MinkFinish(waiting, STATUS_CANCELLED, 0); // expect: cancel/clear-unchecked
    }
    return MinkFinish(Irp, STATUS_SUCCESS, 0);
}
