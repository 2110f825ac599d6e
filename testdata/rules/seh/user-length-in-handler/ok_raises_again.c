// The handler cleans up, and raises the same again.
#include <ntddk.h>

#define IOCTL_KNOTGRASS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x915, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _KNOTGRASS_STATE { ULONG Pace, Steps; } KNOTGRASS_STATE, *PKNOTGRASS_STATE;

static NTSTATUS KnotgrassCopy(PVOID To, PKNOTGRASS_STATE State)
{
    __try {
        ProbeForWrite(To, sizeof(ULONG), sizeof(ULONG));
        *(PULONG)To = State->Pace;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        State->Steps++;
        ExRaiseStatus(GetExceptionCode());
    }
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH KnotgrassControl;

_Use_decl_annotations_
NTSTATUS KnotgrassControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PKNOTGRASS_STATE state = (PKNOTGRASS_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_KNOTGRASS_RUN) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
        status = STATUS_BUFFER_TOO_SMALL;
    } else {
        __try {
            status = KnotgrassCopy(Irp->UserBuffer, state);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = NT_SUCCESS(status) ? sizeof(ULONG) : 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
