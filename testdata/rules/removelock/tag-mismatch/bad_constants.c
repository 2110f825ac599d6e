// Two tags of four letters that were meant to be one.
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

VOID FilterCount(PFILTER Filter)
{
    if (NT_SUCCESS(IoAcquireRemoveLock(&Filter->RemoveLock, (PVOID)'tnuC'))) {
        Filter->Requests++;
        IoReleaseRemoveLock(&Filter->RemoveLock, (PVOID)'tnoC'); // expect: removelock/tag-mismatch
    }
}
