// With a cancel-safe queue the cancel routine is the system's; the callbacks have nothing to release.
#include <wdm.h>

IO_CSQ_COMPLETE_CANCELED_IRP TicketCompleteCanceled;

_Use_decl_annotations_
VOID TicketCompleteCanceled(PIO_CSQ Csq, PIRP Irp)
{
    UNREFERENCED_PARAMETER(Csq);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
