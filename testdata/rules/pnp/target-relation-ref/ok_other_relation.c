// Ejection relations have other rules.
#include <wdm.h>

typedef struct _CRESS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CRESS, *PCRESS;

static DRIVER_DISPATCH CressPnp;

VOID CressSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CressPnp;
}

static NTSTATUS CressEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CressPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCRESS device = (PCRESS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_QUERY_DEVICE_RELATIONS && stack->Parameters.QueryDeviceRelations.Type == EjectionRelations) {
        device->Users = 0;
        return CressEnd(Irp, STATUS_SUCCESS);
    }
    return CressEnd(Irp, Irp->IoStatus.Status);
}
