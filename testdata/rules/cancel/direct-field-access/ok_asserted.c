// An assertion looks at the field and decides nothing.
#include <wdm.h>

VOID Finish(PIRP Irp, NTSTATUS Status)
{
    ASSERT(Irp->CancelRoutine == NULL);
    NT_ASSERT(Irp->CancelRoutine == NULL);
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
