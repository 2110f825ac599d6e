// A filter stops and tells nobody.
#include <wdm.h>

typedef struct _OLIVE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} OLIVE, *POLIVE;

static DRIVER_DISPATCH OlivePnp;

VOID OliveSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = OlivePnp;
}

static NTSTATUS OlivePass(POLIVE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS OlivePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POLIVE device = (POLIVE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: pnp/irp-not-forwarded
        return STATUS_SUCCESS;
    }
    return OlivePass(device, Irp);
}
