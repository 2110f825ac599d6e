// A loop writes all entries; how many bytes that are in the end is not a number that can be known here.
#include <ntddk.h>

#define IOCTL_HOATZIN_LIST CTL_CODE(FILE_DEVICE_UNKNOWN, 0x817, METHOD_BUFFERED, FILE_READ_ACCESS)

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HoatzinControl;

_Use_decl_annotations_
NTSTATUS HoatzinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PULONG values = (PULONG)Irp->AssociatedIrp.SystemBuffer;
    ULONG length = stack->Parameters.DeviceIoControl.OutputBufferLength, count = length / sizeof(ULONG);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_HOATZIN_LIST && length >= sizeof(ULONG)) {
        for (ULONG i = 0; i < count; ++i)
            values[i] = i * i;
        Irp->IoStatus.Information = count * sizeof(ULONG);
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
