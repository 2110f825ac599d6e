// What is needed later was taken before; a file object has a life of its own.
#include <ntddk.h>

typedef struct _SPRUCE { LONG Handles; PFILE_OBJECT Owner; } SPRUCE, *PSPRUCE;

_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH SpruceClose;

_Use_decl_annotations_
NTSTATUS SpruceClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPRUCE spruce = (PSPRUCE)DeviceObject->DeviceExtension;
    PFILE_OBJECT file = IoGetCurrentIrpStackLocation(Irp)->FileObject;

    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    if (spruce->Owner == file)
        spruce->Owner = NULL;
    InterlockedDecrement(&spruce->Handles);
    return STATUS_SUCCESS;
}
