// The routine puts the IRP where this code finds it again: who waits for it owns it.
#include <wdm.h>

typedef struct _TURN {
    KEVENT Done;
    PIRP Back;
} TURN, *PTURN;

static IO_COMPLETION_ROUTINE TurnDone;

_Use_decl_annotations_
static NTSTATUS TurnDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PTURN turn = (PTURN)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    turn->Back = Irp;
    KeSetEvent(&turn->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS TurnRun_ok(PDEVICE_OBJECT Lower, PTURN Turn, PIRP Irp)
{
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TurnDone, Turn, TRUE, TRUE, TRUE);
    status = IoCallDriver(Lower, Irp);
    if (status != STATUS_PENDING) {
        return Irp->IoStatus.Status;
    }
    KeWaitForSingleObject(&Turn->Done, Executive, KernelMode, FALSE, NULL);
    return Turn->Back->IoStatus.Status;
}
