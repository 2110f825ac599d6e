// The child names itself, without a reference.
#include <wdm.h>

typedef struct _CATKIN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CATKIN, *PCATKIN;

static DRIVER_DISPATCH CatkinPnp;

VOID CatkinSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CatkinPnp;
}

static NTSTATUS CatkinEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CatkinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCATKIN device = (PCATKIN)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        PDEVICE_RELATIONS relations = (PDEVICE_RELATIONS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(DEVICE_RELATIONS), 'lerT');
        if (relations == NULL) {
            return CatkinEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        }
        relations->Count = 1;
        relations->Objects[0] = device->Self;
        Irp->IoStatus.Information = (ULONG_PTR)relations;
        return CatkinEnd(Irp, STATUS_SUCCESS); // expect: pnp/target-relation-ref
    }
    return CatkinEnd(Irp, Irp->IoStatus.Status);
}
