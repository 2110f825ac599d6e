// The store of a real status hides what the local began with.
#include <wdm.h>

VOID Settle(PIRP Irp)
{
    NTSTATUS status;

    status = -1;
    status = STATUS_UNSUCCESSFUL; // guard
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
