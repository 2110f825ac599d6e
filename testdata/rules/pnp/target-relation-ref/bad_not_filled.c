// Success, and nothing in it.
#include <wdm.h>

typedef struct _CELERY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CELERY, *PCELERY;

static DRIVER_DISPATCH CeleryPnp;

VOID CelerySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CeleryPnp;
}

static NTSTATUS CeleryEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CeleryPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCELERY device = (PCELERY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    switch (stack->MinorFunction) {
    case IRP_MN_QUERY_DEVICE_RELATIONS:
        if (stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
            device->Users++;
            return CeleryEnd(Irp, STATUS_SUCCESS); // expect: pnp/target-relation-ref
        }
        return CeleryEnd(Irp, Irp->IoStatus.Status);
    default:
        return CeleryEnd(Irp, Irp->IoStatus.Status);
    }
}
