// Where the drivers below fail, the device stays.
#include <wdm.h>

typedef struct _LICHEN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LICHEN, *PLICHEN;

static DRIVER_DISPATCH LichenPnp;

VOID LichenSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LichenPnp;
}

static NTSTATUS LichenPass(PLICHEN Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS LichenPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLICHEN device = (PLICHEN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = LichenPass(device, Irp);
        if (!NT_SUCCESS(status)) {
            return status; // expect: pnp/remove-incomplete
        }
        IoDetachDevice(device->Lower);
        IoDeleteDevice(device->Self);
        return status;
    }
    return LichenPass(device, Irp);
}
