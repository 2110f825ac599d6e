// A completion routine's context leads to the IRP too, but nothing happens with it before the IRP is sent.
#include <wdm.h>

typedef struct _STEP {
    PIRP Irp;
    ULONG Number;
} STEP, *PSTEP;

static IO_COMPLETION_ROUTINE StepDone;

_Use_decl_annotations_
static NTSTATUS StepDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    ((PSTEP)Context)->Irp = NULL;
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH StepRead_ok;

_Use_decl_annotations_
NTSTATUS StepRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTEP step = (PSTEP)DeviceObject->DeviceExtension;
    PDEVICE_OBJECT lower = IoGetLowerDeviceObject(DeviceObject);

    if (lower == NULL) {
        Irp->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_NO_SUCH_DEVICE;
    }
    step->Irp = Irp;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, StepDone, step, TRUE, TRUE, TRUE);
    IoMarkIrpPending(Irp);
    (VOID)IoCallDriver(lower, Irp);
    ObDereferenceObject(lower);
    return STATUS_PENDING;
}
