// The answer fits the block, which is as long as the input.
#include <ntddk.h>

#define IOCTL_CONDOR_SWAP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CONDOR { ULONG Low, High; UCHAR Text[64]; } CONDOR, *PCONDOR;
typedef struct _CONDOR_RANGE { ULONG Low, High; } CONDOR_RANGE, *PCONDOR_RANGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CondorControl;

_Use_decl_annotations_
NTSTATUS CondorControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONDOR ext = (PCONDOR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PCONDOR_RANGE range = (PCONDOR_RANGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CONDOR_SWAP:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CONDOR_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(ULONG)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Low = range->Low;
        range->High = ext->High;
        written = sizeof(ULONG);
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
