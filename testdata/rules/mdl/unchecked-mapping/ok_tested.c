// The address is tested before it is used.
#include <ntddk.h>

typedef struct _HARRIER_EXTENSION { UCHAR Data[256]; } HARRIER_EXTENSION, *PHARRIER_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH HarrierRead;

_Use_decl_annotations_
NTSTATUS HarrierRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHARRIER_EXTENSION ext = (PHARRIER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PVOID target = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

        if (!target) {
            status = STATUS_INSUFFICIENT_RESOURCES;
        } else {
            RtlCopyMemory(target, ext->Data, sizeof(ext->Data));
            Irp->IoStatus.Information = sizeof(ext->Data);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
