// A code that moves data by pages, with its header in the system buffer.
#include <ntddk.h>

#define IOCTL_SANDERLING_SEND CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_IN_DIRECT, FILE_WRITE_ACCESS)

typedef struct _SANDERLING { ULONG Low, High; UCHAR Text[64]; } SANDERLING, *PSANDERLING;
typedef struct _SANDERLING_RANGE { ULONG Low, High; } SANDERLING_RANGE, *PSANDERLING_RANGE;

DRIVER_INITIALIZE DriverEntry;
DRIVER_DISPATCH SanderlingControl;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = SanderlingControl;
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS SanderlingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSANDERLING ext = (PSANDERLING)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    ULONG_PTR written = 0;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_SANDERLING_SEND) {
        status = STATUS_INVALID_DEVICE_REQUEST;
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.OutputBufferLength != sizeof(SANDERLING_RANGE)) {
        status = STATUS_INVALID_PARAMETER;
        goto done;
    }
    RtlCopyMemory(&ext->Low, Irp->AssociatedIrp.SystemBuffer, sizeof(SANDERLING_RANGE)); // expect: buffers/length-check-wrong-field
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = written;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
