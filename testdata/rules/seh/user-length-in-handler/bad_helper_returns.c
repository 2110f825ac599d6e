// A helper copies, and returns success from its handler.
#include <ntddk.h>

#define IOCTL_GODWIT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x903, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _GODWIT_STATE { ULONG Pace, Steps; } GODWIT_STATE, *PGODWIT_STATE;

static NTSTATUS GodwitCopyOut(PVOID To, ULONG Value)
{
    __try {
        ProbeForWrite(To, sizeof(ULONG), sizeof(ULONG));
        *(PULONG)To = Value;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("godwit: %x\n", GetExceptionCode());
        return STATUS_SUCCESS;
    }
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GodwitControl;

_Use_decl_annotations_
NTSTATUS GodwitControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGODWIT_STATE state = (PGODWIT_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_GODWIT_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        status = GodwitCopyOut(Irp->UserBuffer, state->Pace); // expect: seh/user-length-in-handler
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
