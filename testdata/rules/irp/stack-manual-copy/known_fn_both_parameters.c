// FN: Which of the two locations is the next one knows only the caller.
#include <wdm.h>

static VOID CopyLocation(PIO_STACK_LOCATION To, PIO_STACK_LOCATION From)
{
    *To = *From;
}

NTSTATUS PassDown(PDEVICE_OBJECT Lower, PIRP Irp)
{
    CopyLocation(IoGetNextIrpStackLocation(Irp), IoGetCurrentIrpStackLocation(Irp));
    return IoCallDriver(Lower, Irp);
}
