// The array is the first element of a longer one.
#include <ntddk.h>

#define IOCTL_AVOCET_KEY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _AVOCET_BLOB { ULONG Length; UCHAR Bytes[1]; } AVOCET_BLOB, *PAVOCET_BLOB;
typedef struct _AVOCET { PAVOCET_BLOB Blob; } AVOCET, *PAVOCET;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH AvocetControl;

_Use_decl_annotations_
NTSTATUS AvocetControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PAVOCET ext = (PAVOCET)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PAVOCET_BLOB blob;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_AVOCET_KEY:
        blob = (PAVOCET_BLOB)ExAllocatePool2(POOL_FLAG_NON_PAGED, FIELD_OFFSET(AVOCET_BLOB, Bytes) + (SIZE_T)stack->Parameters.DeviceIoControl.InputBufferLength, 'covA');
        if (blob == NULL) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        blob->Length = stack->Parameters.DeviceIoControl.InputBufferLength;
        RtlCopyMemory(blob->Bytes, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.InputBufferLength);
        ext->Blob = blob;
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
