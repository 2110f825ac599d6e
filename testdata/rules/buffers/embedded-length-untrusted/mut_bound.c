// Without its guard the message says how long it is.
#include <ntddk.h>

#define IOCTL_CROSSBILL_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CROSSBILL { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } CROSSBILL, *PCROSSBILL;
typedef struct _CROSSBILL_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } CROSSBILL_MESSAGE, *PCROSSBILL_MESSAGE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CrossbillControl;

_Use_decl_annotations_
NTSTATUS CrossbillControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCROSSBILL ext = (PCROSSBILL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PCROSSBILL_MESSAGE message = (PCROSSBILL_MESSAGE)Irp->AssociatedIrp.SystemBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_CROSSBILL_SEND:
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CROSSBILL_MESSAGE)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        if (message->Length > sizeof(message->Items)) { // guard
            status = STATUS_BUFFER_TOO_SMALL; // guard
            break; // guard
        } // guard
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
