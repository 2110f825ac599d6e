// The wait does not depend on what the lower driver said: the routine signals in any case.
#include <wdm.h>

typedef struct _KILN {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
} KILN, *PKILN;

static IO_COMPLETION_ROUTINE KilnDone;

_Use_decl_annotations_
static NTSTATUS KilnDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH KilnPnp;

_Use_decl_annotations_
NTSTATUS KilnPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKILN kiln = (PKILN)DeviceObject->DeviceExtension;
    NTSTATUS status;

    KeInitializeEvent(&kiln->Done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, KilnDone, &kiln->Done, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(kiln->Lower, Irp);
    KeWaitForSingleObject(&kiln->Done, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
