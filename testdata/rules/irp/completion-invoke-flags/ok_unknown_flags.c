// The flags come from the caller.
#include <wdm.h>

VOID TarragonAsk(PDEVICE_OBJECT Lower, PIO_COMPLETION_ROUTINE Done, PVOID Context, BOOLEAN OnError)
{
    PIRP irp = IoAllocateIrp(Lower->StackSize, FALSE);
    if (irp == NULL)
        return;
    IoGetNextIrpStackLocation(irp)->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoSetCompletionRoutine(irp, Done, Context, TRUE, OnError, TRUE);
    (VOID)IoCallDriver(Lower, irp);
}
