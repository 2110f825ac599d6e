// Every caller of the helper prepares the stack location, except this one.
#include <wdm.h>

typedef struct _RELAY {
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
} RELAY, *PRELAY;

static NTSTATUS RelaySend(PRELAY Relay, PIRP Irp)
{
    NTSTATUS status = IoCallDriver(Relay->Lower, Irp);

    IoReleaseRemoveLock(&Relay->RemoveLock, Irp);
    return status;
}

DRIVER_DISPATCH RelayWrite;
DRIVER_DISPATCH RelayFlush;

_Use_decl_annotations_
NTSTATUS RelayWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRELAY relay = (PRELAY)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&relay->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return RelaySend(relay, Irp);
}

_Use_decl_annotations_
NTSTATUS RelayFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRELAY relay = (PRELAY)DeviceObject->DeviceExtension;
    NTSTATUS status = IoAcquireRemoveLock(&relay->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    return RelaySend(relay, Irp); // expect: irp/stack-not-prepared
}
