// On the failing way the device is detached, not deleted.
#include <wdm.h>

typedef struct _LINDEN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} LINDEN, *PLINDEN;

static DRIVER_DISPATCH LindenPnp;

VOID LindenSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = LindenPnp;
}

static NTSTATUS LindenPass(PLINDEN Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS LindenPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLINDEN device = (PLINDEN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = LindenPass(device, Irp);
        IoDetachDevice(device->Lower);
        if (NT_ERROR(status)) {
            return status; // expect: pnp/remove-incomplete
        }
        IoDeleteDevice(device->Self);
        return status;
    }
    return LindenPass(device, Irp);
}
