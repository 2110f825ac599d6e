// The handler only prints; the status is what it was.
#include <ntddk.h>

#define IOCTL_KNOT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _KNOT_STATE { ULONG Pace, Steps; } KNOT_STATE, *PKNOT_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnotControl;

_Use_decl_annotations_
NTSTATUS KnotControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKNOT_STATE state = (PKNOT_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_KNOT_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG)); // expect: seh/user-length-in-handler
            *(PULONG)Irp->UserBuffer = state->Pace;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            DbgPrint("knot: bad buffer\n");
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
