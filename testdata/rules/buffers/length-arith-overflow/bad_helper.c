// A helper gets the length and adds.
#include <ntddk.h>

#define IOCTL_GADWALL_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _GADWALL { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } GADWALL, *PGADWALL;
typedef struct _GADWALL_MESSAGE { ULONG Offset, Length, Count; ULONG Items[1]; } GADWALL_MESSAGE, *PGADWALL_MESSAGE;

static NTSTATUS GadwallTake(PGADWALL Extension, const GADWALL_MESSAGE *Message, ULONG Length)
{
    if (Message->Offset + Message->Length > Length) {
        return STATUS_INVALID_PARAMETER;
    }
    RtlCopyMemory(Extension->Memory, (const UCHAR *)Message + Message->Offset, Message->Length);
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GadwallControl;

_Use_decl_annotations_
NTSTATUS GadwallControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGADWALL ext = (PGADWALL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PGADWALL_MESSAGE message = (PGADWALL_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_GADWALL_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GADWALL_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        status = GadwallTake(ext, message, stack->Parameters.DeviceIoControl.InputBufferLength); // expect: buffers/length-arith-overflow
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
