// What was compared on one path only is not known where the paths have met.
#include <ntddk.h>

#define IOCTL_VULTURE_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _VULTURE { ULONG Low, High; UCHAR Text[64]; } VULTURE, *PVULTURE;
typedef struct _VULTURE_RANGE { ULONG Low, High; } VULTURE_RANGE, *PVULTURE_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH VultureControl;

_Use_decl_annotations_
NTSTATUS VultureControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVULTURE ext = (PVULTURE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PVULTURE_RANGE range = (PVULTURE_RANGE)Irp->AssociatedIrp.SystemBuffer;
    BOOLEAN valid = FALSE;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_VULTURE_SET:
        if (ext->Low == 7) {
            if (stack->Parameters.DeviceIoControl.InputBufferLength >= sizeof(VULTURE_RANGE)) {
                valid = TRUE;
            }
        } else if (stack->Parameters.DeviceIoControl.InputBufferLength == sizeof(ULONG)) {
            valid = FALSE;
        }
        if (valid) {
            ext->High = range->High;
        }
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
