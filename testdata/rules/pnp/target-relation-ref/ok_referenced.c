// Referenced first.
#include <wdm.h>

typedef struct _CICELY {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CICELY, *PCICELY;

static DRIVER_DISPATCH CicelyPnp;

VOID CicelySetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CicelyPnp;
}

static NTSTATUS CicelyEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CicelyPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCICELY device = (PCICELY)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        PDEVICE_RELATIONS relations = (PDEVICE_RELATIONS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(DEVICE_RELATIONS), 'lerT');
        if (relations == NULL) {
            return CicelyEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        }
        relations->Count = 1;
        relations->Objects[0] = device->Self;
        ObReferenceObject(device->Self);
        Irp->IoStatus.Information = (ULONG_PTR)relations;
        return CicelyEnd(Irp, STATUS_SUCCESS);
    }
    return CicelyEnd(Irp, Irp->IoStatus.Status);
}
