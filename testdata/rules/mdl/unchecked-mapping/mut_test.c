// Without its guard the address is used whatever it is.
#include <ntddk.h>

typedef struct _GYRFALCON_EXTENSION { UCHAR Data[256]; } GYRFALCON_EXTENSION, *PGYRFALCON_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH GyrfalconRead;

_Use_decl_annotations_
NTSTATUS GyrfalconRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGYRFALCON_EXTENSION ext = (PGYRFALCON_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PVOID target = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

        status = STATUS_INSUFFICIENT_RESOURCES;
        if (target) // guard
        {
            RtlCopyMemory(target, ext->Data, sizeof(ext->Data));
            Irp->IoStatus.Information = sizeof(ext->Data);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
