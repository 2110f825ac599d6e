// A request in a cancel-safe queue is completed once it was taken out.
#include <ntddk.h>

typedef struct _BIRCH_EXTENSION {
    IO_CSQ Queue;
    IO_CSQ_IRP_CONTEXT Context;
} BIRCH_EXTENSION, *PBIRCH_EXTENSION;

NTSTATUS BirchSubmit(PBIRCH_EXTENSION Ext);
_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BirchRead;

_Use_decl_annotations_
NTSTATUS BirchRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBIRCH_EXTENSION ext = (PBIRCH_EXTENSION)DeviceObject->DeviceExtension;
    PIRP taken;

    IoCsqInsertIrp(&ext->Queue, Irp, &ext->Context);
    taken = IoCsqRemoveIrp(&ext->Queue, &ext->Context);
    if (taken != NULL) {
        taken->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        taken->IoStatus.Information = 0;
        IoCompleteRequest(taken, IO_NO_INCREMENT);
    }
    return STATUS_PENDING;
}
