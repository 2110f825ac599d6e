// The output is probed, and then the input is read.
#include <ntddk.h>

#define IOCTL_STOAT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x851, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _STOAT_STATE { ULONG Pace, Steps; } STOAT_STATE, *PSTOAT_STATE;
typedef struct _STOAT { STOAT_STATE State; UCHAR Tracks[64]; } STOAT, *PSTOAT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StoatControl;

_Use_decl_annotations_
NTSTATUS StoatControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTOAT stoat = (PSTOAT)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG room = stack->Parameters.DeviceIoControl.OutputBufferLength;
    ULONG_PTR written = 0;
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_STOAT_RUN:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(STOAT_STATE) || room < sizeof(STOAT_STATE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        __try {
            if (Irp->RequestorMode != KernelMode) {
                ProbeForWrite(Irp->UserBuffer, sizeof(STOAT_STATE), sizeof(ULONG));
            }
            RtlCopyMemory(&stoat->State, stack->Parameters.DeviceIoControl.Type3InputBuffer, sizeof(STOAT_STATE)); // expect: buffers/neither-unprobed
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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
