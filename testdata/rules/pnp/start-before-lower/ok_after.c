// The bus comes first.
#include <wdm.h>

typedef struct _ANISE {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ANISE, *PANISE;

static DRIVER_DISPATCH AnisePnp;

VOID AniseSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = AnisePnp;
}

static NTSTATUS AnisePass(PANISE Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS AniseEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS AnisePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PANISE device = (PANISE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    PAGED_CODE();

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        if (!IoForwardIrpSynchronously(device->Lower, Irp)) {
            return AniseEnd(Irp, STATUS_UNSUCCESSFUL);
        }
        status = Irp->IoStatus.Status;
        if (NT_SUCCESS(status)) {
            WRITE_REGISTER_UCHAR(device->Registers, 1);
        }
        return AniseEnd(Irp, status);
    }
    return AnisePass(device, Irp);
}
