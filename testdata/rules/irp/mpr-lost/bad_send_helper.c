// A helper sends and waits; its caller only completes when all went well.
#include <wdm.h>

typedef struct _SCREE { PDEVICE_OBJECT Lower; } SCREE, *PSCREE;

DRIVER_DISPATCH ScreePower;
static IO_COMPLETION_ROUTINE ScreeDone;

static NTSTATUS ScreeSendAndWait(PDEVICE_OBJECT Lower, PIRP Irp)
{
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, ScreeDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    }
    return Irp->IoStatus.Status;
}

_Use_decl_annotations_
NTSTATUS ScreePower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = ScreeSendAndWait(((PSCREE)DeviceObject->DeviceExtension)->Lower, Irp);
    if (NT_SUCCESS(status)) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status; // expect: irp/mpr-lost
}

static NTSTATUS ScreeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
