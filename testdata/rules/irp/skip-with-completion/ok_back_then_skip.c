// The first send, with a routine, is over; the second one needs none.
#include <wdm.h>

static IO_COMPLETION_ROUTINE Back;

_Use_decl_annotations_
static NTSTATUS Back(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS AskThenPass_ok(PDEVICE_OBJECT First, PDEVICE_OBJECT Second, PIRP Irp)
{
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Back, &done, TRUE, TRUE, TRUE);
    if (IoCallDriver(First, Irp) == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Second, Irp);
}
