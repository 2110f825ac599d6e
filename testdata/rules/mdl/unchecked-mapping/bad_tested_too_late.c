// The test comes after the first byte was written.
#include <ntddk.h>

typedef struct _KESTREL_EXTENSION { UCHAR Data[256]; } KESTREL_EXTENSION, *PKESTREL_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH KestrelRead;

_Use_decl_annotations_
NTSTATUS KestrelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKESTREL_EXTENSION ext = (PKESTREL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PUCHAR target = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

        *target = ext->Data[0]; // expect: mdl/unchecked-mapping
        if (target == NULL) {
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
