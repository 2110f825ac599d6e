// The size that is compared stands in a table.
#include <ntddk.h>

#define IOCTL_RUDDY_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x817, METHOD_BUFFERED, FILE_READ_ACCESS)

static const struct { ULONG Code; ULONG OutputSize; } RuddyTable[] = {{IOCTL_RUDDY_GET, 8}, {IOCTL_RUDDY_GET + 4, 16}};

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RuddyControl;

_Use_decl_annotations_
NTSTATUS RuddyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    ULONG_PTR given = 0;

    UNREFERENCED_PARAMETER(DeviceObject);
    for (ULONG i = 0; i < ARRAYSIZE(RuddyTable); ++i) {
        if (stack->Parameters.DeviceIoControl.IoControlCode != RuddyTable[i].Code)
            continue;
        if (stack->Parameters.DeviceIoControl.OutputBufferLength < RuddyTable[i].OutputSize) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            RtlZeroMemory(Irp->AssociatedIrp.SystemBuffer, RuddyTable[i].OutputSize);
            given = RuddyTable[i].OutputSize;
            status = STATUS_SUCCESS;
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = given;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
