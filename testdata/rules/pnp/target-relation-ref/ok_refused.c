// No memory: refused.
#include <wdm.h>

typedef struct _CROCUS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CROCUS, *PCROCUS;

static DRIVER_DISPATCH CrocusPnp;

VOID CrocusSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CrocusPnp;
}

static NTSTATUS CrocusEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CrocusPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCROCUS device = (PCROCUS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        PDEVICE_RELATIONS relations = (PDEVICE_RELATIONS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(DEVICE_RELATIONS), 'lerT');
        if (relations == NULL) {
            return CrocusEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        }
        relations->Count = 1;
        relations->Objects[0] = device->Self;
        ExFreePool(relations);
        return CrocusEnd(Irp, STATUS_UNSUCCESSFUL);
    }
    return CrocusEnd(Irp, Irp->IoStatus.Status);
}
