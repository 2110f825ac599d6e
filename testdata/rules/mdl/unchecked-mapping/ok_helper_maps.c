// A helper maps, and tells by its status whether there is an address.
#include <ntddk.h>

typedef struct _SAKER_EXTENSION { UCHAR Data[256]; } SAKER_EXTENSION, *PSAKER_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SakerRead;

static NTSTATUS SakerMap(PIRP Irp, PUCHAR *Address)
{
    *Address = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
    return *Address ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

_Use_decl_annotations_
NTSTATUS SakerRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSAKER_EXTENSION ext = (PSAKER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PUCHAR target = NULL;

        status = SakerMap(Irp, &target);
        if (NT_SUCCESS(status)) {
            RtlCopyMemory(target, ext->Data, sizeof(ext->Data));
            Irp->IoStatus.Information = sizeof(ext->Data);
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
