// What is not answered stays as it came.
#include <wdm.h>

typedef struct _DILL {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} DILL, *PDILL;

static DRIVER_DISPATCH DillPnp;

VOID DillSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = DillPnp;
}

static NTSTATUS DillPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDILL device = (PDILL)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    NTSTATUS status = Irp->IoStatus.Status;

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        device->Users++;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
