// What failed quickly is done slowly: a second routine decides over the status.
#include <ntddk.h>

#define IOCTL_SANDPIPER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x916, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _SANDPIPER_STATE { ULONG Pace, Steps; } SANDPIPER_STATE, *PSANDPIPER_STATE;

NTSTATUS SandpiperSlowly(PIRP Irp, PSANDPIPER_STATE State);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SandpiperControl;

_Use_decl_annotations_
NTSTATUS SandpiperControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSANDPIPER_STATE state = (PSANDPIPER_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_SANDPIPER_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = state->Pace;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = SandpiperSlowly(Irp, state);
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
