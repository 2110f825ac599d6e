// A write of zero bytes has no MDL; only its major function was looked at.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH CirrusWrite;

_Use_decl_annotations_
NTSTATUS CirrusWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;
    PUCHAR data;

    UNREFERENCED_PARAMETER(DeviceObject);
    data = (PUCHAR)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute); // expect: buffers/mdladdress-null
    if (data == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
