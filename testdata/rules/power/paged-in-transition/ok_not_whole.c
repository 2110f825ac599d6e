// Only a part of the driver is here.
#include <wdm.h>

typedef struct _TEAK {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} TEAK, *PTEAK;

static DRIVER_DISPATCH TeakPower;

VOID TeakSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_POWER] = TeakPower;
}

static VOID TeakRest(PTEAK Device);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, TeakRest)
#endif

static VOID TeakRest(PTEAK Device)
{
    PAGED_CODE();
    Device->Users = 0;
}

static NTSTATUS TeakPass(PTEAK Device, PIRP Irp)
{
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Device->Lower, Irp);
}

static NTSTATUS TeakPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTEAK device = (PTEAK)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->MinorFunction == IRP_MN_SET_POWER) {
        TeakRest(device);
    }
    return TeakPass(device, Irp);
}
