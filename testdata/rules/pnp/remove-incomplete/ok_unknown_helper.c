// What another module does is not known.
#include <wdm.h>

typedef struct _MIMOSA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MIMOSA, *PMIMOSA;

static DRIVER_DISPATCH MimosaPnp;

VOID MimosaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MimosaPnp;
}

static NTSTATUS MimosaPass(PMIMOSA Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static VOID MimosaGone(PMIMOSA Device)
{
    IoDetachDevice(Device->Lower);
    IoDeleteDevice(Device->Self);
}

VOID MimosaForget(PMIMOSA Device);

static NTSTATUS MimosaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMIMOSA device = (PMIMOSA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = MimosaPass(device, Irp);
        if (!NT_SUCCESS(status)) {
            MimosaForget(device);
            return status;
        }
        MimosaGone(device);
        return status;
    }
    return MimosaPass(device, Irp);
}
