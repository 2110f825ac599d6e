// A copy out of the system buffer of a METHOD_NEITHER code.
#include <ntddk.h>

#define IOCTL_BITTERN_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _BITTERN { ULONG Low, High; UCHAR Text[64]; } BITTERN, *PBITTERN;
typedef struct _BITTERN_RANGE { ULONG Low, High; } BITTERN_RANGE, *PBITTERN_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BitternControl;

_Use_decl_annotations_
NTSTATUS BitternControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBITTERN ext = (PBITTERN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BITTERN_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BITTERN_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(&ext->Low, Irp->AssociatedIrp.SystemBuffer, sizeof(BITTERN_RANGE)); // expect: buffers/wrong-buffer-for-method
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
