// Without the line in between the tag stays that of another claim.
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
    PVOID tag = (PVOID)'tnuC';

    if (NT_SUCCESS(IoAcquireRemoveLock(&Filter->RemoveLock, (PVOID)'emiT'))) {
        Filter->Requests++;
        tag = (PVOID)'emiT'; // guard
        IoReleaseRemoveLock(&Filter->RemoveLock, tag);
    }
}
