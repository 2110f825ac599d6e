// The address of a routine of the driver is told.
#include <ntddk.h>

#define IOCTL_SERVAL_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SERVAL_INFO { ULONG Version; PVOID Entry; } SERVAL_INFO, *PSERVAL_INFO;
typedef struct _SERVAL_EXTENSION { PDEVICE_OBJECT Lower; KEVENT Event; ULONG Number; HANDLE File; } SERVAL_EXTENSION, *PSERVAL_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ServalControl;

static VOID SerServe(VOID)
{
}

_Use_decl_annotations_
NTSTATUS ServalControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SERVAL_GET) {
        PSERVAL_EXTENSION ext = (PSERVAL_EXTENSION)DeviceObject->DeviceExtension;
        PSERVAL_INFO info = (PSERVAL_INFO)Irp->AssociatedIrp.SystemBuffer;

        status = STATUS_BUFFER_TOO_SMALL;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(*info)) {
            RtlZeroMemory(info, sizeof(*info));
            info->Version = ext->Number;
            info->Entry = (PVOID)SerServe; // expect: buffers/kernel-pointer-leak
            given = sizeof(*info);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
