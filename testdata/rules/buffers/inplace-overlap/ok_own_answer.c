// The answer itself is read back.
#include <ntddk.h>

#define IOCTL_REDSTART_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _REDSTART { ULONG Value, State; ULONG Table[16]; } REDSTART, *PREDSTART;
typedef struct _REDSTART_IN { ULONG Index; ULONG Mask; ULONG Shift; } REDSTART_IN, *PREDSTART_IN;
typedef struct _REDSTART_OUT { ULONG Value; ULONG State; ULONG Spare; } REDSTART_OUT, *PREDSTART_OUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RedstartControl;

_Use_decl_annotations_
NTSTATUS RedstartControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PREDSTART ext = (PREDSTART)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PREDSTART_IN in = (PREDSTART_IN)Irp->AssociatedIrp.SystemBuffer;
    PREDSTART_OUT out = (PREDSTART_OUT)Irp->AssociatedIrp.SystemBuffer;
    ULONG index;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_REDSTART_ASK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(REDSTART_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(REDSTART_OUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        index = in->Index;
        out->Value = index;
        out->State = out->Value + 1;
        written = sizeof(*out);
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
