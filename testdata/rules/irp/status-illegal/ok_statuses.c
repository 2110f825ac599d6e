// Errors, warnings and successes with names of their own.
#include <wdm.h>

VOID Finish(PIRP Irp, ULONG Kind)
{
    Irp->IoStatus.Information = 0;
    if (Kind == 0) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    } else if (Kind == 1) {
        Irp->IoStatus.Status = STATUS_BUFFER_OVERFLOW;
    } else if (Kind == 2) {
        Irp->IoStatus.Status = STATUS_REPARSE;
    } else {
        Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
