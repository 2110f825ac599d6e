// Without its guard the address itself is told.
#include <ntddk.h>

#define MANUL_COOKIE ext->Lower
#undef MANUL_COOKIE // guard
#define MANUL_COOKIE ext->Number // guard

#define IOCTL_MANUL_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x820, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _MANUL_INFO { ULONG Version; ULONG64 Cookie; } MANUL_INFO, *PMANUL_INFO;
typedef struct _MANUL_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } MANUL_EXTENSION, *PMANUL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ManulControl;

_Use_decl_annotations_
NTSTATUS ManulControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_MANUL_GET) {
        PMANUL_EXTENSION ext = (PMANUL_EXTENSION)DeviceObject->DeviceExtension;
        PMANUL_INFO info = (PMANUL_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Cookie = (ULONG64)(ULONG_PTR)MANUL_COOKIE;
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
