// The filter looks at the code; the handler leaves with what was set before.
#include <ntddk.h>

#define IOCTL_DUNLIN_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x904, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _DUNLIN_STATE { ULONG Pace, Steps; } DUNLIN_STATE, *PDUNLIN_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DunlinControl;

_Use_decl_annotations_
NTSTATUS DunlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDUNLIN_STATE state = (PDUNLIN_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_DUNLIN_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        __try {
            ProbeForRead(stack->Parameters.DeviceIoControl.Type3InputBuffer, sizeof(ULONG), sizeof(ULONG)); // expect: seh/user-length-in-handler
            state->Pace = *(PULONG)stack->Parameters.DeviceIoControl.Type3InputBuffer;
        } __except (GetExceptionCode() == STATUS_ACCESS_VIOLATION ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
            state->Pace = 0;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
