// An HRESULT in the status block.
#include <wdm.h>

#define E_FAIL ((NTSTATUS)0x80004005L)

VOID Reject(PIRP Irp)
{
    Irp->IoStatus.Status = E_FAIL; // expect: irp/status-illegal
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
