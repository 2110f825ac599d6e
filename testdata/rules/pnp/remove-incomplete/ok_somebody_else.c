// A count decides elsewhere when the device goes.
#include <wdm.h>

typedef struct _MICA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} MICA, *PMICA;

static DRIVER_DISPATCH MicaPnp;

VOID MicaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = MicaPnp;
}

static NTSTATUS MicaPass(PMICA Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

VOID MicaFree(PMICA Device);

static VOID MicaRelease(PMICA Device)
{
    IoDetachDevice(Device->Lower);
    if (InterlockedDecrement(&Device->Users) == 0) {
        MicaFree(Device);
    }
}

static NTSTATUS MicaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMICA device = (PMICA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    if (stack->MinorFunction == IRP_MN_REMOVE_DEVICE) {
        Irp->IoStatus.Status = STATUS_SUCCESS;
        status = MicaPass(device, Irp);
        MicaRelease(device);
        return status;
    }
    return MicaPass(device, Irp);
}
