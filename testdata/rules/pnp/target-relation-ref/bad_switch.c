// Two kinds of relations; only one of them references.
#include <wdm.h>

typedef struct _CHALK {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CHALK, *PCHALK;

static DRIVER_DISPATCH ChalkPnp;

VOID ChalkSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = ChalkPnp;
}

static NTSTATUS ChalkEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS ChalkPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCHALK device = (PCHALK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction != IRP_MN_QUERY_DEVICE_RELATIONS) {
        return ChalkEnd(Irp, Irp->IoStatus.Status);
    }
    switch (stack->Parameters.QueryDeviceRelations.Type) {
    case BusRelations:
        ObReferenceObject(device->Lower);
        return ChalkEnd(Irp, STATUS_SUCCESS);
    case TargetDeviceRelation:
        Irp->IoStatus.Information = (ULONG_PTR)device->Registers;
        return ChalkEnd(Irp, STATUS_SUCCESS); // expect: pnp/target-relation-ref
    default:
        return ChalkEnd(Irp, Irp->IoStatus.Status);
    }
}
