// The length is kept from being too short, and goes to a global.
#include <ntddk.h>

#define IOCTL_TURNSTONE_KEY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _TURNSTONE { ULONG Flags; WCHAR Name[32]; UCHAR Key[16]; } TURNSTONE, *PTURNSTONE;
UCHAR TurnstoneSeed[64];

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TurnstoneControl;

_Use_decl_annotations_
NTSTATUS TurnstoneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTURNSTONE ext = (PTURNSTONE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_TURNSTONE_KEY:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < 16) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(TurnstoneSeed, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.InputBufferLength); // expect: buffers/copy-unbounded
        ext->Flags |= 1;
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
