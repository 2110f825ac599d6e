// The whole output was zeroed before it was filled.
#include <ntddk.h>

#define IOCTL_IBIS_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _IBIS_STATE { ULONG Version, Flags; } IBIS_STATE, *PIBIS_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH IbisControl;

_Use_decl_annotations_
NTSTATUS IbisControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_IBIS_GET) {
        PIBIS_STATE state = (PIBIS_STATE)Irp->AssociatedIrp.SystemBuffer;
        ULONG length = stack->Parameters.DeviceIoControl.OutputBufferLength;

        if (length < sizeof(*state)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            RtlZeroMemory(state, length);
            state->Version = 1;
            given = length;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
