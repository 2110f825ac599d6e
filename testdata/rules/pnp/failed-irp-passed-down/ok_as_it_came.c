// The error of a driver above is none of ours.
#include <wdm.h>

typedef struct _VETCH {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} VETCH, *PVETCH;

static DRIVER_DISPATCH VetchPnp;

VOID VetchSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = VetchPnp;
}

static NTSTATUS VetchPass(PVETCH Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS VetchPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PVETCH device = (PVETCH)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (!NT_SUCCESS(Irp->IoStatus.Status) && Irp->IoStatus.Status != STATUS_NOT_SUPPORTED) {
        device->Users++;
    }
    if (stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        device->Started = FALSE;
    }
    return VetchPass(device, Irp);
}
