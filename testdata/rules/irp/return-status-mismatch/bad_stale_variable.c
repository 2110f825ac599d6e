// The variable that is returned keeps the success from before.
#include <ntddk.h>

#define IOCTL_WASP_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x830, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _WASP { ULONG Value; } WASP, *PWASP;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WaspControl;

_Use_decl_annotations_
NTSTATUS WaspControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    Irp->IoStatus.Information = 0;
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WASP_SET:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ULONG)) {
            Irp->IoStatus.Status = STATUS_BUFFER_TOO_SMALL;
        } else {
            ((PWASP)DeviceObject->DeviceExtension)->Value = *(PULONG)Irp->AssociatedIrp.SystemBuffer;
            Irp->IoStatus.Status = STATUS_SUCCESS;
        }
        break;
    default:
        Irp->IoStatus.Status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // expect: irp/return-status-mismatch
}
