// The IRP gets an MDL after it was marked: the mark stays.
#include <wdm.h>

typedef struct _PRESS {
    PDEVICE_OBJECT Lower;
} PRESS, *PPRESS;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH PressRead;

_Use_decl_annotations_
NTSTATUS PressRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPRESS press = (PPRESS)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    if (Irp->MdlAddress == NULL && IoAllocateMdl(Irp->UserBuffer, 512, FALSE, FALSE, Irp) == NULL) {
        Irp->IoStatus.Status = STATUS_INSUFFICIENT_RESOURCES;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INSUFFICIENT_RESOURCES; // expect: irp/pending-status-mismatch
    }
    IoSkipCurrentIrpStackLocation(Irp);
    IoCallDriver(press->Lower, Irp);
    return STATUS_PENDING;
}
