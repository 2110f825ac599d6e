// A helper that returns BOOLEAN may return TRUE.
#include <wdm.h>

static BOOLEAN IsMine(PIRP Irp)
{
    if (Irp->Flags & IRP_PAGING_IO) {
        return FALSE;
    }
    return TRUE;
}

NTSTATUS Sort(PIRP Irp)
{
    return IsMine(Irp) ? STATUS_SUCCESS : STATUS_NOT_SUPPORTED;
}
