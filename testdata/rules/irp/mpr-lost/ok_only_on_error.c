// The routine is called for failed requests only; successful ones go up without it.
#include <wdm.h>

typedef struct _SPUR { PDEVICE_OBJECT Lower; } SPUR, *PSPUR;

DRIVER_DISPATCH SpurRead;
static IO_COMPLETION_ROUTINE SpurFailed;

_Use_decl_annotations_
NTSTATUS SpurRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, SpurFailed, NULL, FALSE, TRUE, FALSE);
    status = IoCallDriver(((PSPUR)DeviceObject->DeviceExtension)->Lower, Irp);
    return status;
}

static NTSTATUS SpurFailed(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    Irp->IoStatus.Information = 0;
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
