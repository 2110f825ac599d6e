// The routine keeps the IRP on every way out; the dispatch routine waits and completes.
#include <wdm.h>

typedef struct _BRIDGE { PDEVICE_OBJECT Lower; } BRIDGE, *PBRIDGE;

DRIVER_DISPATCH BridgePnp;
static IO_COMPLETION_ROUTINE BridgeStarted;

_Use_decl_annotations_
NTSTATUS BridgePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRIDGE bridge = (PBRIDGE)DeviceObject->DeviceExtension;
    NTSTATUS status;
    KEVENT started;

    KeInitializeEvent(&started, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, BridgeStarted, &started, TRUE, TRUE, TRUE);
    status = IoCallDriver(bridge->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&started, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS BridgeStarted(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
