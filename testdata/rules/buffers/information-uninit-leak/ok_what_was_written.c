// As many bytes are given as were written.
#include <ntddk.h>

#define IOCTL_SPOONBILL_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x812, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SPOONBILL_STATE { ULONG Version, Flags; } SPOONBILL_STATE, *PSPOONBILL_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SpoonbillControl;

_Use_decl_annotations_
NTSTATUS SpoonbillControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SPOONBILL_GET) {
        PSPOONBILL_STATE state = (PSPOONBILL_STATE)Irp->AssociatedIrp.SystemBuffer;

        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*state)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            state->Flags = 0;
            state->Version = 1;
            given = sizeof(*state);
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
