// Without its guard more is given than fits.
#include <ntddk.h>

#define IOCTL_BRANT_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x820, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _BRANT_CLOCK { ULONG Low, High; } BRANT_CLOCK, *PBRANT_CLOCK;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BrantControl;

_Use_decl_annotations_
NTSTATUS BrantControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_BRANT_GET &&
        stack->Parameters.DeviceIoControl.OutputBufferLength >= sizeof(ULONG)) {
        PBRANT_CLOCK clock = (PBRANT_CLOCK)Irp->AssociatedIrp.SystemBuffer;

        clock->Low = 5;
        given = sizeof(*clock);
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(*clock)) // guard
            given = sizeof(ULONG); // guard
        else // guard
            clock->High = 0;
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
