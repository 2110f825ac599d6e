// The completion routine asks for the level, and leaves the request to a work item at DISPATCH_LEVEL.
#include <wdm.h>

typedef struct _CACHE {
    PDEVICE_OBJECT Lower;
    PIRP FlushIrp;
    PIO_WORKITEM Work;
} CACHE, *PCACHE;

IO_COMPLETION_ROUTINE CacheWritten;
IO_WORKITEM_ROUTINE CacheFlush;

_Use_decl_annotations_
NTSTATUS CacheWritten(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PCACHE cache = (PCACHE)Context;
    PIRP flush = cache->FlushIrp;
    PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(flush);

    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    next->MajorFunction = IRP_MJ_FLUSH_BUFFERS;
    if (KeGetCurrentIrql() < DISPATCH_LEVEL) {
        IoCallDriver(cache->Lower, flush);
    } else {
        IoQueueWorkItem(cache->Work, CacheFlush, DelayedWorkQueue, cache);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}
