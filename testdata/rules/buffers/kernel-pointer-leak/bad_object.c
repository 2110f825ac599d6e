// The address of the lower device is told as a cookie.
#include <ntddk.h>

#define IOCTL_OCELOT_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _OCELOT_INFO { ULONG Version; ULONG64 Cookie; } OCELOT_INFO, *POCELOT_INFO;
typedef struct _OCELOT_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } OCELOT_EXTENSION, *POCELOT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OcelotControl;

_Use_decl_annotations_
NTSTATUS OcelotControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_OCELOT_GET) {
        POCELOT_EXTENSION ext = (POCELOT_EXTENSION)DeviceObject->DeviceExtension;
        POCELOT_INFO info = (POCELOT_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Cookie = (ULONG64)(ULONG_PTR)ext->Lower; // expect: buffers/kernel-pointer-leak
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
