// A bus driver makes child devices while it answers a PnP request, and each gets its timer once.
#include <wdm.h>

IO_TIMER_ROUTINE ChildTick;
_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BusPnp;

static NTSTATUS PrepareChild(PDEVICE_OBJECT Child)
{
    return IoInitializeTimer(Child, ChildTick, NULL);
}

static NTSTATUS MakeChild(PDRIVER_OBJECT DriverObject)
{
    PDEVICE_OBJECT child;
    NTSTATUS status;

    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, FALSE, &child);
    if (NT_SUCCESS(status)) {
        status = PrepareChild(child);
        child->Flags &= ~DO_DEVICE_INITIALIZING;
    }
    return status;
}

_Use_decl_annotations_
NTSTATUS BusPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = MakeChild(DeviceObject->DriverObject);

    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
