// Without its guard the member is used that METHOD_NEITHER leaves empty.
#include <ntddk.h>

#define IOCTL_CRANE_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _CRANE { ULONG Low, High; UCHAR Text[64]; } CRANE, *PCRANE;
typedef struct _CRANE_RANGE { ULONG Low, High; } CRANE_RANGE, *PCRANE_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CraneControl;

_Use_decl_annotations_
NTSTATUS CraneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCRANE ext = (PCRANE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PCRANE_RANGE range;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CRANE_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CRANE_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        range = (PCRANE_RANGE)Irp->AssociatedIrp.SystemBuffer;
        if (range == NULL) { // guard
            status = STATUS_INVALID_PARAMETER; // guard
            break; // guard
        } // guard
        ext->Low = range->Low;
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
