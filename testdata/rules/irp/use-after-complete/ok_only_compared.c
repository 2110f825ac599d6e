// A cancelled request is told from the current one by its address.
#include <ntddk.h>

typedef struct _TEAK { PIRP Current; LONG Strays; } TEAK, *PTEAK;

VOID TeakAbort(PTEAK Teak, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    if (Teak->Current == Irp)
        Teak->Current = NULL;
    else
        InterlockedIncrement(&Teak->Strays);
}
