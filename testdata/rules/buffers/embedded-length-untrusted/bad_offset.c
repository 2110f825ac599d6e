// The text lies where the header says.
#include <ntddk.h>

#define IOCTL_BUNTING_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _BUNTING { ULONG Sum; PUCHAR Memory; ULONG Table[64]; } BUNTING, *PBUNTING;
typedef struct _BUNTING_MESSAGE { ULONG Offset, Length; ULONG Count; ULONG Items[16]; } BUNTING_MESSAGE, *PBUNTING_MESSAGE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH BuntingControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = BuntingControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS BuntingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBUNTING ext = (PBUNTING)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;
    PBUNTING_MESSAGE message = (PBUNTING_MESSAGE)Irp->AssociatedIrp.SystemBuffer;
    PUCHAR text;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_BUNTING_SEND) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(BUNTING_MESSAGE)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    text = (PUCHAR)message + message->Offset;
    ext->Sum = text[0]; // expect: buffers/embedded-length-untrusted
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
