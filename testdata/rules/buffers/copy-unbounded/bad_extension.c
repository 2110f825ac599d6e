// The whole input is copied to an array in the extension.
#include <ntddk.h>

#define IOCTL_LAPWING_NAME CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _LAPWING { ULONG Flags; WCHAR Name[32]; UCHAR Key[16]; } LAPWING, *PLAPWING;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH LapwingControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LapwingControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS LapwingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLAPWING ext = (PLAPWING)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_LAPWING_NAME) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength == 0) {
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    RtlZeroMemory(ext->Name, sizeof(ext->Name));
    RtlCopyMemory(ext->Name, Irp->AssociatedIrp.SystemBuffer, stack->Parameters.DeviceIoControl.InputBufferLength); // expect: buffers/copy-unbounded
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
