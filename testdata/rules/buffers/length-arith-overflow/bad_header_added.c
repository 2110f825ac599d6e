// The size of the header is added as a ULONG.
#include <ntddk.h>

#define IOCTL_SMEW_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _SMEW { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } SMEW, *PSMEW;
typedef struct _SMEW_MESSAGE { ULONG Offset, Length, Count; ULONG Items[1]; } SMEW_MESSAGE, *PSMEW_MESSAGE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH SmewControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = SmewControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SmewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSMEW ext = (PSMEW)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PSMEW_MESSAGE message = (PSMEW_MESSAGE)Irp->AssociatedIrp.SystemBuffer;
    ULONG total;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_SMEW_SEND) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SMEW_MESSAGE)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    total = message->Length + (ULONG)FIELD_OFFSET(SMEW_MESSAGE, Items);
    if (total > stack->Parameters.DeviceIoControl.InputBufferLength) {
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    RtlCopyMemory(ext->Memory, message->Items, message->Length); // expect: buffers/length-arith-overflow
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
