// FN: The helper stores what it is handed; its arguments are not followed.
#include <wdm.h>

static VOID Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}

VOID Refuse(PIRP Irp)
{
    Complete(Irp, -1);
}
