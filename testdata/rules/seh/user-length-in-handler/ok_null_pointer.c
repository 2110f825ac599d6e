// A helper tells by its result that it got nothing, and the caller asks.
#include <ntddk.h>

#define IOCTL_RUFF_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x917, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _RUFF_STATE { ULONG Pace, Steps; } RUFF_STATE, *PRUFF_STATE;

static PULONG RuffOutput(PIRP Irp)
{
    PULONG to = (PULONG)Irp->UserBuffer;

    __try {
        ProbeForWrite(to, sizeof(ULONG), sizeof(ULONG));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        to = NULL;
    }
    return to;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RuffControl;

_Use_decl_annotations_
NTSTATUS RuffControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUFF_STATE state = (PRUFF_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_RUFF_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        PULONG to = RuffOutput(Irp);

        if (to == NULL) {
            status = STATUS_INVALID_USER_BUFFER;
        } else {
            __try {
                *to = state->Pace;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
