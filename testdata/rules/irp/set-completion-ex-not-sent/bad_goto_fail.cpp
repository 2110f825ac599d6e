// The common error exit does not tell the two failures apart.
#include <wdm.h>

struct Stove {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    volatile LONG Users;
};

static IO_COMPLETION_ROUTINE StoveDone;

_Use_decl_annotations_
static NTSTATUS StoveDone(PDEVICE_OBJECT, PIRP Irp, PVOID Context)
{
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    InterlockedDecrement(&static_cast<Stove *>(Context)->Users);
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS StoveSend(Stove *stove, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    NTSTATUS status = IoSetCompletionRoutineEx(stove->Self, Irp, StoveDone, stove, TRUE, TRUE, TRUE);
    if (!NT_SUCCESS(status)) {
        goto fail;
    }
    if (InterlockedIncrement(&stove->Users) > 8) {
        InterlockedDecrement(&stove->Users);
        status = STATUS_DEVICE_BUSY;
        goto fail;
    }
    return IoCallDriver(stove->Lower, Irp);

fail:
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/set-completion-ex-not-sent
    return status;
}
