// The routine keeps the IRP for this code, which does not wait for it where the lower driver is still at work.
#include <wdm.h>

typedef struct _MILL {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
} MILL, *PMILL;

static IO_COMPLETION_ROUTINE MillDone;

_Use_decl_annotations_
static NTSTATUS MillDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH MillPnp;

_Use_decl_annotations_
NTSTATUS MillPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMILL mill = (PMILL)DeviceObject->DeviceExtension;
    NTSTATUS status;

    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, MillDone, &mill->Done, TRUE, TRUE, TRUE);
    status = IoCallDriver(mill->Lower, Irp);
    if (status == STATUS_PENDING) {
        DbgPrint("still at work\n");
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/forwards-while-lower-owns
        return status; // expect: irp/pending-and-completed
    }
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
