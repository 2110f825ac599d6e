// The index of the entry to change is a member of the request.
#include <ntddk.h>

#define IOCTL_SISKIN_MARK CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SISKIN { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } SISKIN, *PSISKIN;
typedef struct _SISKIN_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } SISKIN_MESSAGE, *PSISKIN_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SiskinControl;

_Use_decl_annotations_
NTSTATUS SiskinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSISKIN ext = (PSISKIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSISKIN_MESSAGE message = (PSISKIN_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SISKIN_MARK:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SISKIN_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        message->Items[message->Count] = ext->Sum; // expect: buffers/embedded-length-untrusted
        written = sizeof(*message);
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: buffers/information-exceeds-output
    return status;
}
