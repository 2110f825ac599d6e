// Of several devices those are used that are not on their way out.
#include <wdm.h>

typedef struct _FILTER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    ULONG Requests;
    BOOLEAN Started;
} FILTER, *PFILTER;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

ULONG CountAll(PFILTER *Filters, ULONG Number)
{
    ULONG total = 0, i;

    for (i = 0; i < Number; ++i) {
        if (NT_SUCCESS(IoAcquireRemoveLock(&Filters[i]->RemoveLock, Filters[i]))) {
            total += Filters[i]->Requests;
            IoReleaseRemoveLock(&Filters[i]->RemoveLock, Filters[i]);
        }
    }
    return total;
}
