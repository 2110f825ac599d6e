// STATUS_PENDING in a variable.
#include <ntddk.h>

typedef struct _LARK { IO_CSQ Queue; BOOLEAN Open; } LARK, *PLARK;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH LarkRead;

_Use_decl_annotations_
NTSTATUS LarkRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLARK lark = (PLARK)DeviceObject->DeviceExtension;
    NTSTATUS status;

    if (lark->Open) {
        IoCsqInsertIrp(&lark->Queue, Irp, NULL);
        status = STATUS_PENDING;
    } else {
        status = STATUS_DEVICE_NOT_READY;
        Irp->IoStatus.Status = status;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
