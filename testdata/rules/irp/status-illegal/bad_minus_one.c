// -1 is no NTSTATUS; what looks for an error finds none it knows.
#include <wdm.h>

VOID Fail(PIRP Irp)
{
    Irp->IoStatus.Status = -1; // expect: irp/status-illegal
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
