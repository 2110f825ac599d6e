// A number in the buffer says how much goes to the array.
#include <ntddk.h>

#define IOCTL_DOTTEREL_KEY CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DOTTEREL { ULONG Flags; WCHAR Name[32]; UCHAR Key[16]; } DOTTEREL, *PDOTTEREL;
typedef struct _DOTTEREL_KEY { ULONG Length; UCHAR Bytes[256]; } DOTTEREL_KEY, *PDOTTEREL_KEY;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DotterelControl;

_Use_decl_annotations_
NTSTATUS DotterelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOTTEREL ext = (PDOTTEREL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PDOTTEREL_KEY key = (PDOTTEREL_KEY)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_DOTTEREL_KEY:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(DOTTEREL_KEY)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        RtlCopyMemory(ext->Key, key->Bytes, key->Length); // expect: buffers/copy-unbounded
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
