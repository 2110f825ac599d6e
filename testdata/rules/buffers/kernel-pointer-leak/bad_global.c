// The address of a global is told.
#include <ntddk.h>

#define IOCTL_CARACAL_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _CARACAL_INFO { ULONG Version; ULONG64 Where; } CARACAL_INFO, *PCARACAL_INFO;
typedef struct _CARACAL_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } CARACAL_EXTENSION, *PCARACAL_EXTENSION;
static ULONG CaracalState;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CaracalControl;

_Use_decl_annotations_
NTSTATUS CaracalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_CARACAL_GET) {
        PCARACAL_EXTENSION ext = (PCARACAL_EXTENSION)DeviceObject->DeviceExtension;
        PCARACAL_INFO info = (PCARACAL_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Where = (ULONG64)(ULONG_PTR)&CaracalState; // expect: buffers/kernel-pointer-leak
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
