// Two words are written, and the whole output buffer is said to be the answer.
#include <ntddk.h>

#define IOCTL_HERON_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _HERON_STATE { ULONG Version, Flags; } HERON_STATE, *PHERON_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HeronControl;

_Use_decl_annotations_
NTSTATUS HeronControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_HERON_GET) {
        PHERON_STATE state = (PHERON_STATE)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*state)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            state->Version = 1;
            state->Flags = 0;
            given = stack->Parameters.DeviceIoControl.OutputBufferLength;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-uninit-leak
    return status;
}
