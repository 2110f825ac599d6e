// The context of a completion routine is allocated from paged pool in a dispatch routine.
#include <wdm.h>

typedef struct _READ_CONTEXT { PIRP Parent; ULONG Bytes; } READ_CONTEXT, *PREAD_CONTEXT;

IO_COMPLETION_ROUTINE ReadDone;

NTSTATUS ReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PREAD_CONTEXT context = (PREAD_CONTEXT)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    if (context != NULL) {
        context->Bytes = (ULONG)Irp->IoStatus.Information;
    }
    return STATUS_CONTINUE_COMPLETION;
}

NTSTATUS ForwardRead(PDEVICE_OBJECT Lower, PIRP Irp)
{
    PREAD_CONTEXT context = (PREAD_CONTEXT)ExAllocatePoolWithTag(PagedPool, sizeof(READ_CONTEXT), 'daeR');

    if (context == NULL) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    context->Parent = Irp;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ReadDone, context, TRUE, TRUE, TRUE); // expect: paging/context-in-paged-pool
    return IoCallDriver(Lower, Irp);
}
