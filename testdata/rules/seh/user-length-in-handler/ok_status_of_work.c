// The work had its own status before its count was told; that it could not be told is nobody's loss.
#include <ntddk.h>

#define IOCTL_GREENSHANK_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x919, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _GREENSHANK_STATE { ULONG Pace, Steps; } GREENSHANK_STATE, *PGREENSHANK_STATE;

NTSTATUS GreenshankRun(PGREENSHANK_STATE State, PULONG Count);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GreenshankControl;

_Use_decl_annotations_
NTSTATUS GreenshankControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGREENSHANK_STATE state = (PGREENSHANK_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG count = 0;
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_GREENSHANK_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        status = GreenshankRun(state, &count);
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = count;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            NOTHING;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
