// The MDL is tested before it is mapped.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH CumulusWrite;

_Use_decl_annotations_
NTSTATUS CumulusWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    PUCHAR data;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->MdlAddress) {
        data = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (data == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
        }
    } else {
        status = STATUS_INVALID_PARAMETER;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
