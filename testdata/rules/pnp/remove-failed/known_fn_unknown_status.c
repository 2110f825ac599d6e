// FN: What an unknown routine returns may be an error or not.
#include <wdm.h>

typedef struct _CYPRESS {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CYPRESS, *PCYPRESS;

static DRIVER_DISPATCH CypressPnp;

VOID CypressSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CypressPnp;
}

static NTSTATUS CypressPass(PCYPRESS Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CypressEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

NTSTATUS CypressHalt(PUCHAR Registers);

static NTSTATUS CypressPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCYPRESS device = (PCYPRESS)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_STOP_DEVICE) {
        return CypressEnd(Irp, CypressHalt(device->Registers));
    }
    return CypressPass(device, Irp);
}
