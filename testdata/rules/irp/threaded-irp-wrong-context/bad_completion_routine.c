// A completion routine may be called at DISPATCH_LEVEL.
#include <ntddk.h>

typedef struct _ASHWOOD_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} ASHWOOD_EXTENSION, *PASHWOOD_EXTENSION;

IO_COMPLETION_ROUTINE AshwoodDone;
static IO_STATUS_BLOCK g_AshwoodResult;

static VOID AshwoodTell(PASHWOOD_EXTENSION Ext)
{
    PIRP irp = IoBuildDeviceIoControlRequest(0x220007, Ext->Lower, NULL, 0, NULL, 0, TRUE, &Ext->Done, &g_AshwoodResult);

    if (irp != NULL) {
        IoCallDriver(Ext->Lower, irp);
    }
}

_Use_decl_annotations_
NTSTATUS AshwoodDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    if (Context != NULL) {
        AshwoodTell((PASHWOOD_EXTENSION)Context); // expect: irp/threaded-irp-wrong-context
    }
    return STATUS_CONTINUE_COMPLETION;
}
