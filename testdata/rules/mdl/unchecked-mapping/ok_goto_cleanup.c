// The test leaves by way of a label.
#include <ntddk.h>

typedef struct _CARACARA_EXTENSION { UCHAR Data[256]; } CARACARA_EXTENSION, *PCARACARA_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH CaracaraRead;

_Use_decl_annotations_
NTSTATUS CaracaraRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCARACARA_EXTENSION ext = (PCARACARA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PUCHAR target = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

        status = STATUS_INSUFFICIENT_RESOURCES;
        if (target == NULL)
            goto done;
        for (ULONG i = 0; i < sizeof(ext->Data); ++i)
            target[i] = ext->Data[i];
        Irp->IoStatus.Information = sizeof(ext->Data);
        status = STATUS_SUCCESS;
    }
done:
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
