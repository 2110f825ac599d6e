// No block of data is registered, and every request succeeds.
#include <wdm.h>

typedef struct _ROWAN {
    PDEVICE_OBJECT Self;
    PDEVICE_OBJECT Lower;
    PUCHAR Registers;
    LONG Users;
    BOOLEAN Started;
} ROWAN, *PROWAN;

static DRIVER_DISPATCH RowanSystem;

VOID RowanSetup(PDRIVER_OBJECT DriverObject)
{
    DriverObject->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = RowanSystem;
}

static NTSTATUS RowanSystem(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(((PROWAN)DeviceObject->DeviceExtension)->Lower, Irp); // expect: pnp/default-status-overwritten
}
