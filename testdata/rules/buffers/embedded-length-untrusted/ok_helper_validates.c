// A helper looks at the message and says whether it is right.
#include <ntddk.h>

#define IOCTL_BRAMBLING_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _BRAMBLING { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } BRAMBLING, *PBRAMBLING;
typedef struct _BRAMBLING_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } BRAMBLING_MESSAGE, *PBRAMBLING_MESSAGE;

static BOOLEAN BramblingIsValid(const BRAMBLING_MESSAGE *Message, ULONG Length)
{
    return Length >= sizeof(BRAMBLING_MESSAGE) && Message->Length <= Length - FIELD_OFFSET(BRAMBLING_MESSAGE, Items);
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BramblingControl;

_Use_decl_annotations_
NTSTATUS BramblingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRAMBLING ext = (PBRAMBLING)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PBRAMBLING_MESSAGE message = (PBRAMBLING_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_BRAMBLING_SEND:
        if (!BramblingIsValid(message, stack->Parameters.DeviceIoControl.InputBufferLength)) {
            status = STATUS_INVALID_PARAMETER;
            break;
        }
        RtlCopyMemory(ext->Memory, message->Items, message->Length);
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
