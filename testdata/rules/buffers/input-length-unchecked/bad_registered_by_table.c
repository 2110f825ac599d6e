// The routine is found by the dispatch table alone, and copies a whole structure out of the buffer.
#include <ntddk.h>

#define IOCTL_PINTO_PAINT CTL_CODE(FILE_DEVICE_UNKNOWN, 0x901, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _PINTO_BRUSH { ULONG Color, Width; } PINTO_BRUSH, *PPINTO_BRUSH;

PINTO_BRUSH PintoBrush;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH PintoControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = PintoControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS PintoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_PINTO_PAINT) {
        status = STATUS_INVALID_DEVICE_REQUEST;
    } else {
        RtlCopyMemory(&PintoBrush, Irp->AssociatedIrp.SystemBuffer, sizeof(PINTO_BRUSH)); // expect: buffers/input-length-unchecked
        status = STATUS_SUCCESS;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
