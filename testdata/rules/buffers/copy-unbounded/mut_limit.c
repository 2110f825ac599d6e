// Without its guard all that was sent goes to the array.
#include <ntddk.h>

#define IOCTL_RINGLET_KEY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _RINGLET { ULONG Flags; WCHAR Name[32]; UCHAR Key[16]; } RINGLET, *PRINGLET;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RingletControl;

_Use_decl_annotations_
NTSTATUS RingletControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRINGLET ext = (PRINGLET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_RINGLET_KEY:
        if (stack->Parameters.DeviceIoControl.InputBufferLength > sizeof(ext->Key)) { // guard
            status = STATUS_INVALID_BUFFER_SIZE; // guard
            break; // guard
        } // guard
        RtlZeroMemory(ext->Key, sizeof(ext->Key));
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
