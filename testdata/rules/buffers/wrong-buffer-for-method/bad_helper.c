// The helper reads the system buffer, and is called for a METHOD_NEITHER code as well.
#include <ntddk.h>

#define IOCTL_SPOONBILL_OLD CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SPOONBILL_NEW CTL_CODE(FILE_DEVICE_UNKNOWN, 0x802, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _SPOONBILL { ULONG Low, High; UCHAR Text[64]; } SPOONBILL, *PSPOONBILL;
typedef struct _SPOONBILL_RANGE { ULONG Low, High; } SPOONBILL_RANGE, *PSPOONBILL_RANGE;

static VOID SpoonbillLoad(PSPOONBILL Extension, PIRP Irp)
{
    PSPOONBILL_RANGE range = (PSPOONBILL_RANGE)Irp->AssociatedIrp.SystemBuffer;

    Extension->Low = range->Low; // expect: buffers/wrong-buffer-for-method
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SpoonbillControl;

_Use_decl_annotations_
NTSTATUS SpoonbillControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSPOONBILL ext = (PSPOONBILL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SPOONBILL_OLD:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPOONBILL_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        SpoonbillLoad(ext, Irp);
        break;
    case IOCTL_SPOONBILL_NEW:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SPOONBILL_RANGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        SpoonbillLoad(ext, Irp);
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
