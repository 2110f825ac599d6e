// The output was compared with the size of a pointer, and a structure is said to be the answer.
#include <ntddk.h>

#define IOCTL_GARGANEY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x806, METHOD_BUFFERED, FILE_READ_ACCESS)

struct GARGANEY_STATE { ULONG Words[8]; };

extern "C" {
_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GarganeyControl;
}

_Use_decl_annotations_
NTSTATUS GarganeyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_GARGANEY_GET) {
        auto state = static_cast<GARGANEY_STATE *>(Irp->AssociatedIrp.SystemBuffer);

        if (stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(state)) {
            state->Words[0] = 1;
            given = sizeof(*state);
            status = STATUS_SUCCESS;
        } else {
            status = STATUS_BUFFER_TOO_SMALL;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-exceeds-output
    return status;
}
