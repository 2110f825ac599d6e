// A process id is a handle.
#include <ntddk.h>

#define IOCTL_PUMA_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x813, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _PUMA_INFO { ULONG Version; HANDLE Id; } PUMA_INFO, *PPUMA_INFO;
typedef struct _PUMA_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } PUMA_EXTENSION, *PPUMA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PumaControl;

_Use_decl_annotations_
NTSTATUS PumaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_PUMA_GET) {
        PPUMA_EXTENSION ext = (PPUMA_EXTENSION)DeviceObject->DeviceExtension;
        PPUMA_INFO info = (PPUMA_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Id = PsGetCurrentProcessId();
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
