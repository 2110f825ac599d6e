// A device that never started goes in AddDevice, not here.
#include <wdm.h>

typedef struct _JASPER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} JASPER, *PJASPER;

static DRIVER_DISPATCH JasperPnp;

VOID JasperSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = JasperPnp;
}

static NTSTATUS JasperPass(PJASPER Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

NTSTATUS JasperAdd(PDRIVER_OBJECT DriverObject, PDEVICE_OBJECT Physical)
{
    PDEVICE_OBJECT self = NULL;
    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(JASPER), NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &self);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    ((PJASPER)self->DeviceExtension)->Lower = IoAttachDeviceToDeviceStack(self, Physical);
    if (((PJASPER)self->DeviceExtension)->Lower == NULL) {
        IoDeleteDevice(self);
        return STATUS_NO_SUCH_DEVICE;
    }
    self->Flags &= ~DO_DEVICE_INITIALIZING;
    return STATUS_SUCCESS;
}

static NTSTATUS JasperPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJASPER device = (PJASPER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SURPRISE_REMOVAL) {
        device->Started = FALSE;
        Irp->IoStatus.Status = STATUS_SUCCESS;
    }
    return JasperPass(device, Irp);
}
