// The device is detached by a helper that cleans up, and deleted by the caller.
#include <wdm.h>

typedef struct _ASPEN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PVOID Table;
} ASPEN, *PASPEN;

static DRIVER_DISPATCH AspenPnp;

VOID AspenSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AspenPnp;
}

static VOID AspenRelease(PASPEN Device)
{
    if (Device->Table != NULL) {
        ExFreePool(Device->Table);
        Device->Table = NULL;
    }
    IoDetachDevice(Device->Lower);
}

static NTSTATUS AspenPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PASPEN device = (PASPEN)DeviceObject->DeviceExtension;
    UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
    NTSTATUS status;

    if (minor == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    status = IoCallDriver(device->Lower, Irp);
    if (minor == IRP_MN_REMOVE_DEVICE) {
        AspenRelease(device);
        IoDeleteDevice(DeviceObject);
    }
    return status;
}
