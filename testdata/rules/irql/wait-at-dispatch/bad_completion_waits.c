// The driver below may complete this request from its DPC.
#include <wdm.h>

typedef struct _RELAY {
    KEVENT Consumer;
    PVOID Data;
} RELAY, *PRELAY;

IO_COMPLETION_ROUTINE RelayDone;

_Use_decl_annotations_
NTSTATUS RelayDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PRELAY relay = (PRELAY)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    relay->Data = Irp->AssociatedIrp.SystemBuffer;
    KeWaitForSingleObject(&relay->Consumer, Executive, KernelMode, FALSE, NULL); // expect: irql/wait-at-dispatch
    return STATUS_CONTINUE_COMPLETION;
}
