// The helper takes the reference.
#include <wdm.h>

typedef struct _CITRON {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CITRON, *PCITRON;

static DRIVER_DISPATCH CitronPnp;

VOID CitronSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CitronPnp;
}

static NTSTATUS CitronEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static VOID CitronKeep(PDEVICE_OBJECT DeviceObject)
{
    ObReferenceObjectByPointer(DeviceObject, 0, NULL, KernelMode);
}

static NTSTATUS CitronPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCITRON device = (PCITRON)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == TargetDeviceRelation) {
        PDEVICE_RELATIONS relations = (PDEVICE_RELATIONS)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(DEVICE_RELATIONS), 'lerT');
        if (relations == NULL) {
            return CitronEnd(Irp, STATUS_INSUFFICIENT_RESOURCES);
        }
        relations->Count = 1;
        relations->Objects[0] = device->Self;
        CitronKeep(device->Self);
        Irp->IoStatus.Information = (ULONG_PTR)relations;
        return CitronEnd(Irp, STATUS_SUCCESS);
    }
    return CitronEnd(Irp, Irp->IoStatus.Status);
}
