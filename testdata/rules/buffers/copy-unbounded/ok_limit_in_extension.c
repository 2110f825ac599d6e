// The limit is a member of the extension.
#include <ntddk.h>

#define IOCTL_STINT_KEY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _STINT { ULONG Flags; WCHAR Name[32]; UCHAR Key[16]; } STINT, *PSTINT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StintControl;

_Use_decl_annotations_
NTSTATUS StintControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTINT ext = (PSTINT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_STINT_KEY:
        if (stack->Parameters.DeviceIoControl.InputBufferLength > ext->Flags) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(ext->Key, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.InputBufferLength);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
