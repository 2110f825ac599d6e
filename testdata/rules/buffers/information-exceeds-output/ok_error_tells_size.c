// With an error status nothing is copied: the size that would have been needed may stand there.
#include <ntddk.h>

#define IOCTL_SHOVELER_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SHOVELER_INFO { ULONG Version, Serial; } SHOVELER_INFO, *PSHOVELER_INFO;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ShovelerControl;

_Use_decl_annotations_
NTSTATUS ShovelerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SHOVELER_GET) {
        PSHOVELER_INFO info = (PSHOVELER_INFO)Irp->AssociatedIrp.SystemBuffer;

        given = sizeof(*info);
        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            info->Version = 1;
            info->Serial = 77;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
