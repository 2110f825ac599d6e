// Another driver sent the request, and its buffer is one of the kernel.
#include <ntddk.h>

#define IOCTL_REDSHANK_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x918, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

_Dispatch_type_(IRP_MJ_INTERNAL_DEVICE_CONTROL) DRIVER_DISPATCH RedshankInternal;

_Use_decl_annotations_
NTSTATUS RedshankInternal(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_REDSHANK_GET) {
        status = STATUS_NOT_SUPPORTED;
    } else {
        __try {
            *(PULONG)Irp->UserBuffer = 42;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            DbgPrint("redshank: bad buffer\n");
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
