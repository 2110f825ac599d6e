// The same in a member function.
#include <wdm.h>

class Tap {
public:
    NTSTATUS Send(PIRP Irp);

private:
    static IO_COMPLETION_ROUTINE Seen;
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
};

_Use_decl_annotations_
NTSTATUS Tap::Seen(PDEVICE_OBJECT, PIRP Irp, PVOID)
{
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS Tap::Send(PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutineEx(Self, Irp, Seen, this, TRUE, TRUE, TRUE); // expect: irp/set-completion-ex-unchecked
    return IoCallDriver(Lower, Irp);
}
