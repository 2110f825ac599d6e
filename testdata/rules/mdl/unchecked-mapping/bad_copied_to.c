// The pages of a read request are mapped, and written to whether or not that worked.
#include <ntddk.h>

typedef struct _MERLIN_EXTENSION { UCHAR Data[256]; } MERLIN_EXTENSION, *PMERLIN_EXTENSION;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH MerlinRead;

_Use_decl_annotations_
NTSTATUS MerlinRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMERLIN_EXTENSION ext = (PMERLIN_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(ext->Data)) {
        PVOID target = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);

        RtlCopyMemory(target, ext->Data, sizeof(ext->Data)); // expect: mdl/unchecked-mapping
        Irp->IoStatus.Information = sizeof(ext->Data);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
