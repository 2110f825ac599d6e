// Completion routines may run at DISPATCH_LEVEL, and this one sends a flush behind the write.
#include <wdm.h>

typedef struct _JOURNAL {
    PDEVICE_OBJECT Disk;
    PIRP FlushIrp;
} JOURNAL, *PJOURNAL;

IO_COMPLETION_ROUTINE JournalWritten;

_Use_decl_annotations_
NTSTATUS JournalWritten(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PJOURNAL journal = (PJOURNAL)Context;
    PIRP flush = journal->FlushIrp;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(flush);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    IoCallDriver(journal->Disk, flush); // expect: irp/forward-bad-irql
    return STATUS_SUCCESS;
}
