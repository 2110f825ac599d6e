// Only requests from kernel mode get the address.
#include <ntddk.h>

#define IOCTL_BOBCAT_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x814, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _BOBCAT_INFO { ULONG Version; PDEVICE_OBJECT Lower; } BOBCAT_INFO, *PBOBCAT_INFO;
typedef struct _BOBCAT_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } BOBCAT_EXTENSION, *PBOBCAT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BobcatControl;

_Use_decl_annotations_
NTSTATUS BobcatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_BOBCAT_GET) {
        PBOBCAT_EXTENSION ext = (PBOBCAT_EXTENSION)DeviceObject->DeviceExtension;
        PBOBCAT_INFO info = (PBOBCAT_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (Irp->RequestorMode == KernelMode && stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Lower = ext->Lower;
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
