// No memory for the context of a completion routine, and no answer.
#include <ntddk.h>

typedef struct _REED { PDEVICE_OBJECT Lower; } REED, *PREED;
typedef struct _REED_CONTEXT { PREED Reed; LARGE_INTEGER Start; } REED_CONTEXT, *PREED_CONTEXT;

static IO_COMPLETION_ROUTINE ReedDone;

_Use_decl_annotations_
static NTSTATUS ReedDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    ExFreePoolWithTag(Context, 'deeR');
    return STATUS_CONTINUE_COMPLETION;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH ReedRead;

_Use_decl_annotations_
NTSTATUS ReedRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREED reed = (PREED)DeviceObject->DeviceExtension;
    PREED_CONTEXT context = (PREED_CONTEXT)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(*context), 'deeR');

    if (context == NULL)
        return STATUS_INSUFFICIENT_RESOURCES; // expect: irp/not-completed
    context->Reed = reed;
    KeQuerySystemTime(&context->Start);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ReedDone, context, TRUE, TRUE, TRUE);
    return IoCallDriver(reed->Lower, Irp);
}
