// The same helper that completes is fine where no callback calls it.
#include <ntddk.h>

typedef struct _MELON_QUEUE {
    IO_CSQ Csq;
    KSPIN_LOCK Lock;
    LIST_ENTRY Irps;
    ULONG Count;
} MELON_QUEUE, *PMELON_QUEUE;

static NTSTATUS MelonFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID MelonFlush(PMELON_QUEUE Queue, PFILE_OBJECT FileObject)
{
    PIRP irp;

    while ((irp = IoCsqRemoveNextIrp(&Queue->Csq, FileObject)) != NULL) {
        MelonFinish(irp, STATUS_CANCELLED, 0);
    }
}
