// A filter that looks at nothing.
#include <wdm.h>

typedef struct _SEDGE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} SEDGE, *PSEDGE;

static DRIVER_DISPATCH SedgePnp;

VOID SedgeSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = SedgePnp;
}

static NTSTATUS SedgePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSEDGE device = (PSEDGE)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(device->Lower, Irp);
}
