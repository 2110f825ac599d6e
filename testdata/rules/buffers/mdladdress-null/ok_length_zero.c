// Reads of zero bytes are completed at once.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH StratusRead;

_Use_decl_annotations_
NTSTATUS StratusRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PUCHAR data;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.Read.Length != 0) {
        data = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (data == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
