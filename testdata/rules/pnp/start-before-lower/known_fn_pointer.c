// FN: Registers behind a plain volatile pointer look like memory.
#include <wdm.h>

typedef struct _CASSIA {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} CASSIA, *PCASSIA;

static DRIVER_DISPATCH CassiaPnp;

VOID CassiaSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_PNP] = CassiaPnp;
}

static NTSTATUS CassiaPass(PCASSIA Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS CassiaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCASSIA device = (PCASSIA)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_START_DEVICE) {
        *(volatile UCHAR *)device->Registers = 1;
    }
    return CassiaPass(device, Irp);
}
