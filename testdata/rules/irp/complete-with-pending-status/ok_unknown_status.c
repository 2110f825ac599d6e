// A status from the hardware: nothing is known of it.
#include <ntddk.h>

typedef struct _BRASS { volatile NTSTATUS *Mailbox; } BRASS, *PBRASS;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH BrassRead;

_Use_decl_annotations_
NTSTATUS BrassRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRASS brass = (PBRASS)DeviceObject->DeviceExtension;
    NTSTATUS status = *brass->Mailbox;

    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
