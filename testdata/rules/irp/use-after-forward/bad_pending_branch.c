// The completion routine keeps the IRP, but just where the lower driver is not done yet nobody waits.
#include <wdm.h>

typedef struct _CRANE {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
} CRANE, *PCRANE;

static IO_COMPLETION_ROUTINE CraneDone;

_Use_decl_annotations_
static NTSTATUS CraneDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent(&((PCRANE)Context)->Done, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

DRIVER_DISPATCH CraneStart;

_Use_decl_annotations_
NTSTATUS CraneStart(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCRANE crane = (PCRANE)DeviceObject->DeviceExtension;
    NTSTATUS status;

    KeClearEvent(&crane->Done);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CraneDone, crane, TRUE, TRUE, TRUE);
    status = IoCallDriver(crane->Lower, Irp);
    if (status == STATUS_PENDING) {
        Irp->IoStatus.Information = 0; // expect: irp/use-after-forward
        KeWaitForSingleObject(&crane->Done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
