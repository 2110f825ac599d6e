// A number of the driver names the object.
#include <ntddk.h>

#define IOCTL_JAGUARUNDI_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _JAGUARUNDI_INFO { ULONG Version; ULONG64 Cookie; } JAGUARUNDI_INFO, *PJAGUARUNDI_INFO;
typedef struct _JAGUARUNDI_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } JAGUARUNDI_EXTENSION, *PJAGUARUNDI_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH JaguarundiControl;

_Use_decl_annotations_
NTSTATUS JaguarundiControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_JAGUARUNDI_GET) {
        PJAGUARUNDI_EXTENSION ext = (PJAGUARUNDI_EXTENSION)DeviceObject->DeviceExtension;
        PJAGUARUNDI_INFO info = (PJAGUARUNDI_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Cookie = ext->Number;
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
