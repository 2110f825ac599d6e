// sizeof of the pointer, not of the structure: 8 bytes where 16 are used.
#include <ntddk.h>

#define IOCTL_KESTREL_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _KESTREL_RANGE { ULONGLONG Low, High; } KESTREL_RANGE, *PKESTREL_RANGE;
typedef struct _KESTREL { ULONGLONG Low, High; } KESTREL, *PKESTREL;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KestrelControl;

_Use_decl_annotations_
NTSTATUS KestrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKESTREL ext = (PKESTREL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PKESTREL_RANGE range = (PKESTREL_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_KESTREL_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(range)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Low = range->Low;
        ext->High = range->High; // expect: buffers/length-check-too-small
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
