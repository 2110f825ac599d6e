// The helper sends or not; STATUS_PENDING says that it did.
#include <wdm.h>

typedef struct _DOCK {
    PDEVICE_OBJECT Lower;
    ULONG Limit;
} DOCK, *PDOCK;

static NTSTATUS DockTry(PDOCK Dock, PIRP Irp)
{
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length > Dock->Limit) {
        return STATUS_INVALID_PARAMETER;
    }
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    (VOID)IoCallDriver(Dock->Lower, Irp);
    return STATUS_PENDING;
}

DRIVER_DISPATCH DockRead_ok;

_Use_decl_annotations_
NTSTATUS DockRead_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = DockTry((PDOCK)DeviceObject->DeviceExtension, Irp);

    if (status != STATUS_PENDING) {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
