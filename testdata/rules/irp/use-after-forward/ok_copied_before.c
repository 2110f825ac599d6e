// Everything is taken before the IRP is sent; afterwards the pointer is only a tag and a number in a trace.
#include <wdm.h>

typedef struct _GATE {
    PDEVICE_OBJECT Lower;
    IO_REMOVE_LOCK RemoveLock;
    ULONG LastMinor;
    PIRP LastRequest;
} GATE, *PGATE;

DRIVER_DISPATCH GatePower_ok;

_Use_decl_annotations_
NTSTATUS GatePower_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGATE gate = (PGATE)DeviceObject->DeviceExtension;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status = IoAcquireRemoveLock(&gate->RemoveLock, Irp);

    if (!NT_SUCCESS(status)) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = PoCallDriver(gate->Lower, Irp);
    gate->LastMinor = minor;
    if (gate->LastRequest == Irp) {
        DbgPrint("again %p\n", Irp);
    }
    IoReleaseRemoveLock(&gate->RemoveLock, Irp);
    return status;
}
