// The status is an error until all was copied.
#include <ntddk.h>

#define IOCTL_STINT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x914, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _STINT_STATE { ULONG Pace, Steps; } STINT_STATE, *PSTINT_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StintControl;

_Use_decl_annotations_
NTSTATUS StintControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTINT_STATE state = (PSTINT_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_STINT_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        status = STATUS_INVALID_USER_BUFFER;
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = state->Pace;
            status = STATUS_SUCCESS;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            DbgPrint("stint: bad buffer\n");
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
