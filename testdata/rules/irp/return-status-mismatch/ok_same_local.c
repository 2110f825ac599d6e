// One local for both.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_QUERY_INFORMATION) DRIVER_DISPATCH FlyQuery;

_Use_decl_annotations_
NTSTATUS FlyQuery(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_PARAMETER;
    ULONG_PTR size = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.QueryFile.FileInformationClass == FilePositionInformation) {
        ((PFILE_POSITION_INFORMATION)Irp->AssociatedIrp.SystemBuffer)->CurrentByteOffset.QuadPart = 0;
        size = sizeof(FILE_POSITION_INFORMATION);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = size;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
