// Only one of the two ways prepares the stack location.
#include <wdm.h>

typedef struct _BRIDGE {
    PDEVICE_OBJECT Lower;
    BOOLEAN Watching;
} BRIDGE, *PBRIDGE;

static IO_COMPLETION_ROUTINE BridgeSeen;

_Use_decl_annotations_
static NTSTATUS BridgeSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH BridgeRead;

_Use_decl_annotations_
NTSTATUS BridgeRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRIDGE bridge = (PBRIDGE)DeviceObject->DeviceExtension;

    if (bridge->Watching) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
        IoSetCompletionRoutine(Irp, BridgeSeen, bridge, TRUE, TRUE, TRUE);
    }
    return IoCallDriver(bridge->Lower, Irp); // expect: irp/stack-not-prepared
}
