// Without the wait the IRP may still be with the lower driver.
#include <wdm.h>

typedef struct _FORK {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
} FORK, *PFORK;

static IO_COMPLETION_ROUTINE ForkDone;

_Use_decl_annotations_
static NTSTATUS ForkDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

NTSTATUS ForkLift(PFORK Fork, PIRP Irp)
{
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ForkDone, &Fork->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Fork->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&Fork->Done, Executive, KernelMode, FALSE, NULL); // guard
        status = Irp->IoStatus.Status;
    }
    return status;
}
