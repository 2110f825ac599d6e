// The reference makes the difference.
#include <wdm.h>

typedef struct _DOGWOOD {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} DOGWOOD, *PDOGWOOD;

static DRIVER_DISPATCH DogwoodPnp;

VOID DogwoodSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = DogwoodPnp;
}

static NTSTATUS DogwoodEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS DogwoodPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDOGWOOD device = (PDOGWOOD)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        PDEVICE_RELATIONS relations = (PDEVICE_RELATIONS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(DEVICE_RELATIONS), 'lerT');
        if (relations == NULL) {
            return DogwoodEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        }
        relations->Count = 1;
        relations->Objects[0] = device->Self;
        ObReferenceObject(device->Self); // guard
        Irp->IoStatus.Information = (ULONG_PTR)relations;
        return DogwoodEnd(Irp, STATUS_SUCCESS);
    }
    return DogwoodEnd(Irp, Irp->IoStatus.Status);
}
