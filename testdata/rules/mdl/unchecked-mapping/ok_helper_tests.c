// The helper tests what it is handed.
#include <ntddk.h>

typedef struct _GOSHAWK_EXTENSION { UCHAR Data[256]; } GOSHAWK_EXTENSION, *PGOSHAWK_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GoshawkRead;

static NTSTATUS GoshawkFill(PUCHAR Target, PGOSHAWK_EXTENSION Extension)
{
    if (Target == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    Target[0] = Extension->Data[0];
    Target[255] = Extension->Data[255];
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS GoshawkRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGOSHAWK_EXTENSION ext = (PGOSHAWK_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        status = GoshawkFill((PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, HighPagePriority | MdlMappingNoExecute), ext);
        if (NT_SUCCESS(status))
            Irp->IoStatus.Information = sizeof(ext->Data);
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
