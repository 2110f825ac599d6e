// The data of a read request lies in the pages of its MDL; the system buffer is not there.
#include <ntddk.h>

typedef struct _JACANA_EXTENSION { UCHAR Data[512]; } JACANA_EXTENSION, *PJACANA_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH JacanaRead;

_Use_decl_annotations_
NTSTATUS JacanaRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJACANA_EXTENSION ext = (PJACANA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PVOID target = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

        status = STATUS_INSUFFICIENT_RESOURCES;
        if (target) {
            RtlCopyMemory(target, ext->Data, sizeof(ext->Data));
            Irp->IoStatus.Information = sizeof(ext->Data);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
