// A completion routine marks the request and returns STATUS_CONTINUE_COMPLETION.
#include <ntddk.h>

typedef struct _FINCH { PDEVICE_OBJECT Lower; } FINCH, *PFINCH;

static IO_COMPLETION_ROUTINE FinchDone;

_Use_decl_annotations_
static NTSTATUS FinchDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH FinchRead;

_Use_decl_annotations_
NTSTATUS FinchRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFINCH finch = (PFINCH)DeviceObject->DeviceExtension;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, FinchDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(finch->Lower, Irp);
}
