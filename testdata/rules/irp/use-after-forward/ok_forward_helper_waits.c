// The helper that sends also waits; its callers may use the IRP.
#include <wdm.h>

typedef struct _NODE {
    PDEVICE_OBJECT Lower;
} NODE, *PNODE;

static IO_COMPLETION_ROUTINE NodeDone;

_Use_decl_annotations_
static NTSTATUS NodeDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS NodeSendAndWait(PNODE Node, PIRP Irp)
{
    KEVENT done;
    NTSTATUS status;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, NodeDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(Node->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    return status;
}

DRIVER_DISPATCH NodeCapabilities_ok;

_Use_decl_annotations_
NTSTATUS NodeCapabilities_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = NodeSendAndWait((PNODE)DeviceObject->DeviceExtension, Irp);

    if (NT_SUCCESS(status)) {
        IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceCapabilities.Capabilities->SurpriseRemovalOK = 1;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
