// A helper writes through the address, and does not look at it either.
#include <ntddk.h>

typedef struct _HOBBY_EXTENSION { UCHAR Data[256]; } HOBBY_EXTENSION, *PHOBBY_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH HobbyRead;

static void HobbyFill(PUCHAR Target, PHOBBY_EXTENSION Extension)
{
    Target[0] = Extension->Data[0];
    Target[255] = Extension->Data[255];
}

_Use_decl_annotations_
NTSTATUS HobbyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHOBBY_EXTENSION ext = (PHOBBY_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        HobbyFill((PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, HighPagePriority | MdlMappingNoExecute), ext); // expect: mdl/unchecked-mapping
        Irp->IoStatus.Information = sizeof(ext->Data);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
