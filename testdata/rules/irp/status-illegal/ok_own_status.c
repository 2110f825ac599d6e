// A code of the driver's own, with the customer bit.
#include <wdm.h>

#define WELDER_TOO_HOT ((NTSTATUS)0xE0420001L)

VOID Overheated(PIRP Irp)
{
    Irp->IoStatus.Status = WELDER_TOO_HOT;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
