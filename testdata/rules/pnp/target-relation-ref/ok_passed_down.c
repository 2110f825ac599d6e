// A function driver leaves the answer to the bus.
#include <wdm.h>

typedef struct _COWSLIP {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} COWSLIP, *PCOWSLIP;

static DRIVER_DISPATCH CowslipPnp;

VOID CowslipSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CowslipPnp;
}

static NTSTATUS CowslipPass(PCOWSLIP Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CowslipPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCOWSLIP device = (PCOWSLIP)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        device->Users++;
    }
    return CowslipPass(device, Irp);
}
