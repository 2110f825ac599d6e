// A helper that returns nothing, so that nobody can know.
#include <wdm.h>

static IO_COMPLETION_ROUTINE HookSeen;

_Use_decl_annotations_
static NTSTATUS HookSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

static VOID HookOnto(PDEVICE_OBJECT Device, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutineEx(Device, Irp, HookSeen, NULL, TRUE, TRUE, TRUE); // expect: irp/set-completion-ex-unchecked
}

NTSTATUS HookSend(PDEVICE_OBJECT Device, PDEVICE_OBJECT Lower, PIRP Irp)
{
    HookOnto(Device, Irp);
    return IoCallDriver(Lower, Irp);
}
