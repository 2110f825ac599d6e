// Code of another module has looked at the request before.
#include <ntddk.h>

#define IOCTL_CRAKE_SET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CRAKE_RANGE { ULONG Low, High; } CRAKE_RANGE, *PCRAKE_RANGE;
typedef struct _CRAKE { ULONG Low, High; UCHAR Text[64]; } CRAKE, *PCRAKE;

NTSTATUS CrakeLibraryValidate(_In_ PIRP Irp);

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CrakeControl;

_Use_decl_annotations_
NTSTATUS CrakeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCRAKE crake = (PCRAKE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCRAKE_RANGE range = (PCRAKE_RANGE)Irp->AssociatedIrp.SystemBuffer;
    ULONG length = stack->Parameters.DeviceIoControl.InputBufferLength;
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CRAKE_SET:
        status = CrakeLibraryValidate(Irp);
        if (!NT_SUCCESS(status)) {
            break;
        }
        crake->Low = range->Low;
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
