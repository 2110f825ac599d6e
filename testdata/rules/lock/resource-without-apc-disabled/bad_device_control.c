// A device control handler deep below the dispatch routine acquires the resource; nobody has entered a region.
#include <wdm.h>

typedef struct _DEV {
    ERESOURCE Resource;
    ULONG Mode;
} DEV, *PDEV;

DRIVER_DISPATCH DevControl;
DRIVER_INITIALIZE DriverEntry;

static NTSTATUS SetMode(PDEV Dev, ULONG Mode)
{
    ExAcquireResourceExclusiveLite(&Dev->Resource, TRUE);
    Dev->Mode = Mode;
    ExReleaseResourceLite(&Dev->Resource);
    return STATUS_SUCCESS;
}

NTSTATUS DevControl(PDEVICE_OBJECT Device, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == 0x222000) {
        status = SetMode(Device->DeviceExtension, 1); // expect: lock/resource-without-apc-disabled
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path)
{
    UNREFERENCED_PARAMETER(Path);
    Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = DevControl;
    return STATUS_SUCCESS;
}
