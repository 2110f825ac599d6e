// The last members share their bytes as well.
#include <ntddk.h>

#define IOCTL_WHEATEAR_ASK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _WHEATEAR { ULONG Value, State; ULONG Table[16]; } WHEATEAR, *PWHEATEAR;
typedef struct _WHEATEAR_IN { ULONG Index; ULONG Mask; ULONG Shift; } WHEATEAR_IN, *PWHEATEAR_IN;
typedef struct _WHEATEAR_OUT { ULONG Value; ULONG State; ULONG Spare; } WHEATEAR_OUT, *PWHEATEAR_OUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WheatearControl;

_Use_decl_annotations_
NTSTATUS WheatearControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWHEATEAR ext = (PWHEATEAR)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PWHEATEAR_IN in = (PWHEATEAR_IN)Irp->AssociatedIrp.SystemBuffer;
    PWHEATEAR_OUT out = (PWHEATEAR_OUT)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WHEATEAR_ASK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(WHEATEAR_IN) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(WHEATEAR_OUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        out->Spare = 7;
        ext->State = in->Index + in->Mask;
        ext->Value = in->Shift; // expect: buffers/inplace-overlap
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
