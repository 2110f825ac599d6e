// The IRP comes back to the routine that keeps it; then it may be completed.
#include <wdm.h>

typedef struct _LIFT {
    PDEVICE_OBJECT Lower;
} LIFT, *PLIFT;

static IO_COMPLETION_ROUTINE LiftDone;

_Use_decl_annotations_
static NTSTATUS LiftDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH LiftStart_ok;

_Use_decl_annotations_
NTSTATUS LiftStart_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLIFT lift = (PLIFT)DeviceObject->DeviceExtension;
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, LiftDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(lift->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
