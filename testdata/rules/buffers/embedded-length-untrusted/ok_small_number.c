// No number that fits the member leads out of the buffer.
#include <ntddk.h>

#define IOCTL_HAWFINCH_MARK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _HAWFINCH { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } HAWFINCH, *PHAWFINCH;
typedef struct _HAWFINCH_MAP { UCHAR Index; UCHAR Bits[256]; } HAWFINCH_MAP, *PHAWFINCH_MAP;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH HawfinchControl;

_Use_decl_annotations_
NTSTATUS HawfinchControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PHAWFINCH ext = (PHAWFINCH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PHAWFINCH_MAP map = (PHAWFINCH_MAP)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_HAWFINCH_MARK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(HAWFINCH_MAP)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        ext->Sum = map->Bits[map->Index];
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
