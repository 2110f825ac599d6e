// A completion routine of its own is set on one path only; on the other the copied one stays.
#include <wdm.h>

IO_COMPLETION_ROUTINE WatchDone;

NTSTATUS Watch(PDEVICE_OBJECT Lower, PIRP Irp, BOOLEAN Interested)
{
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);

    RtlMoveMemory(next, IoGetCurrentIrpStackLocation(Irp), sizeof(*next)); // expect: irp/stack-manual-copy
    if (Interested) {
        IoSetCompletionRoutine(Irp, WatchDone, NULL, TRUE, TRUE, TRUE);
    }
    return IoCallDriver(Lower, Irp);
}
