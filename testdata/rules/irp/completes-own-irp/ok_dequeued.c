// What comes out of a queue was sent here.
#include <ntddk.h>

VOID BuntingFlush(PIO_CSQ Queue)
{
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(Queue, NULL)) != NULL) {
        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
}
