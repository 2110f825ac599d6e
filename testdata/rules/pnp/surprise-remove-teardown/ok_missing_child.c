// A child that the bus no longer reports goes with its removal.
#include <wdm.h>

typedef struct _JUNIPER {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} JUNIPER, *PJUNIPER;

static DRIVER_DISPATCH JuniperPnp;

VOID JuniperSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = JuniperPnp;
}

static NTSTATUS JuniperEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS JuniperPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PJUNIPER device = (PJUNIPER)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_SURPRISE_REMOVAL:
        device->Started = FALSE;
        return JuniperEnd(Irp, STATUS_SUCCESS);
    case IRP_MN_REMOVE_DEVICE:
        if (device->Users == 0) {
            IoDeleteDevice(DeviceObject);
        }
        return JuniperEnd(Irp, STATUS_SUCCESS);
    default:
        return JuniperEnd(Irp, Irp->IoStatus.Status);
    }
}
